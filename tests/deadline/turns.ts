import { addDays } from "../../subgraphs/shared/deadline/day.ts";
import type { RunningSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import { agencyOf } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";

/** A turn as an agency announced it. */
export interface AnnouncedTurn {
  readonly clock: string;
  readonly code: string;
  readonly turn: string;
  readonly turnedOn: string;
}

/** The turns a subgraph has announced, in the order it wrote them down. */
export const announcedBy = ({ foundations }: RunningSubgraph<object>): Promise<AnnouncedTurn[]> =>
  foundations.db.query(
    `SELECT data->>'id' AS clock, data->>'code' AS code, data->>'turn' AS turn, data->>'turnedOn' AS "turnedOn"
     FROM outbox_event WHERE type LIKE '%.DeadlineTurned' ORDER BY xmin::text::bigint`,
  );

/** What the timeline of a dispute says of these kinds, in its order. */
export const told = async (hub: TestHub, disputeId: string, kinds: readonly string[]): Promise<string[]> => {
  const rows: { kind: string; turn: string | null }[] = await hub.running.registry.foundations.db.query(
    `SELECT kind, (SELECT f->>'value' FROM jsonb_array_elements(facts) f WHERE f->>'name' = 'turn') AS turn
     FROM timeline_entry WHERE dispute_id = $1 AND kind = ANY ($2) ORDER BY occurred_at, place`,
    [disputeId, kinds],
  );
  return rows.map(({ kind, turn }) => turn ?? kind);
};

interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly due_on: string;
  readonly triggered_on: string;
}

/** Every turn the clocks that run now come to by `day`, said in the words of the rule and not of the code. */
export async function expectedBy(hub: TestHub, day: string): Promise<string[]> {
  const turns: string[] = [];
  for (const { name, foundations } of hub.live()) {
    const clocks: Clock[] = await foundations.db.query(
      `SELECT id, kind, due_on::text, triggered_on::text FROM deadline
       WHERE source = $1 AND status = 'RUNNING' AND due_on IS NOT NULL`,
      [agencyOf(name)],
    );
    for (const { id, kind, due_on: dueOn, triggered_on: from } of clocks) {
      const halfWay = Math.floor((Date.parse(dueOn) - Date.parse(from)) / 86_400_000 / 2);
      if (addDays(dueOn, -Math.min(3, halfWay)) <= day) turns.push(`${id} DUE_SOON`);
      if (dueOn < day) turns.push(`${id} ${kind === "WINDOW" ? "EXPIRED" : "OVERDUE"}`);
    }
  }
  return turns.sort();
}
