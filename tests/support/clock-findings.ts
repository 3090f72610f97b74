import type { ClockCode } from "../../subgraphs/shared/deadline/clocks.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { CLOCKS, type Stood } from "./clock-watch.ts";
import type { TestHub } from "./hub.ts";
import { type AnyProcedure, procedures } from "./procedures.ts";

const byName = new Map<string, AnyProcedure>(procedures.map(({ procedure }) => [procedure.name, procedure]));

const rowOf = ({ procedure, state }: Pick<Stood, "procedure" | "state">) => byName.get(procedure)!.states[state]!;

/** A clock of a dispute that runs or ran, whoever keeps it. */
interface Ran {
  readonly disputeId: string;
  readonly code: string;
}

/**
 * States in which a record stood although none of the clocks they name ran, and which do not say why none would. A clock
 * another agency keeps is looked for where the registry has its copy, by the dispute.
 */
export async function unstarted({ running }: TestHub, stood: readonly Stood[]): Promise<string[]> {
  const copies = await running.registry.foundations.db.query<Ran[]>(
    `SELECT DISTINCT dispute_id::text AS "disputeId", code FROM deadline`,
  );
  const ran = new Set(copies.map(({ disputeId, code }) => `${disputeId} ${code}`));
  const silent = stood.filter((one) => {
    const { clocks = [], waits } = rowOf(one);
    if (clocks.length === 0 || waits !== undefined) return false;
    return !clocks.some((code) => one.running.includes(code) || ran.has(`${one.disputeId ?? ""} ${code}`));
  });
  return [...new Set(silent.map(({ procedure, state }) => `${procedure} ${state}`))].sort();
}

/** The clocks the tables of the procedures name, by code. */
export const namedCodes = (): ClockCode[] => [
  ...new Set(
    procedures.flatMap(({ procedure }) => Object.values(procedure.states).flatMap(({ clocks }) => clocks ?? [])),
  ),
];

/** The codes of all clocks anybody has started, of disputes and of what belongs to none. */
export async function startedCodes({ running }: TestHub): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (const [name, { foundations }] of Object.entries(running))
    for (const [table] of CLOCKS[name as SubgraphName])
      for (const { code } of await foundations.db.query<{ code: string }[]>(`SELECT DISTINCT code FROM ${table}`))
        codes.add(code);
  return codes;
}
