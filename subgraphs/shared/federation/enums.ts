import { registerEnumType } from "type-graphql";
import { nextHolders } from "../state-machine/next-holders.ts";
import type { CommandRow, Procedure, StateRow } from "../state-machine/procedure.ts";

/** English and Chinese of one code. */
export interface Labelled {
  readonly en: string;
  readonly zh: string;
}

/** The Chinese labels of every registered enum, for the `@label` directive of the SDL. */
export const enumLabels = new Map<string, ReadonlyMap<string, string>>();

type EnumOf<Code extends string> = { readonly [C in Code]: C };

/** Registers a GraphQL enum from a table of codes. Values equal their names, as they must across subgraphs. */
export function hubEnum<Code extends string>(
  name: string,
  description: string,
  rows: Readonly<Record<Code, Labelled>>,
): EnumOf<Code> {
  const codes = Object.keys(rows) as Code[];
  const values = Object.fromEntries(codes.map((code) => [code, code])) as EnumOf<Code>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      codes.map((code) => [code, { description: `${rows[code].en} ${rows[code].zh}` }]),
    ) as never,
  });
  enumLabels.set(name, new Map(codes.map((code) => [code, rows[code].zh])));
  return values;
}

/** `ReferralState` from the states of a procedure; each says which clocks run in it, or why none does. */
export const stateEnum = <S extends string, C extends string>({ name, en, zh, states }: Procedure<S, C>): EnumOf<S> => {
  const rows = Object.entries(states) as [S, StateRow<S, C>][];
  const told = rows.map(([state, row]): [S, Labelled] => [state, { en: waitingIn(row), zh: row.zh }]);
  return hubEnum(`${name}State`, `Where it stands: ${en} ${zh}状态`, Object.fromEntries(told) as Record<S, Labelled>);
};

/** A state in words, with what it waits for. */
function waitingIn({ en, clocks = [], waits }: StateRow<string, string>): string {
  const running = clocks.length > 0 ? ` Clocks: ${clocks.join(", ")}.` : "";
  const otherwise = waits ? ` ${running ? "Where none of them runs:" : "No clock runs."} ${waits.en}` : "";
  return `${en}${running}${otherwise}`;
}

/** `ReferralAction` from the commands of a procedure; what turns something down or back says who has it next. */
export const actionEnum = <S extends string, C extends string>({
  name,
  en,
  zh,
  commands,
}: Procedure<S, C>): EnumOf<C> => {
  const rows = Object.entries(commands) as [C, CommandRow][];
  const told = rows.map(([command, row]): [C, Labelled] => {
    const next = row.next === undefined ? "" : ` Next: ${nextHolders[row.next].en}`;
    return [command, { en: `${row.en}${next}`, zh: row.zh }];
  });
  return hubEnum(
    `${name}Action`,
    `What may be done: ${en} ${zh}可采取的行为`,
    Object.fromEntries(told) as Record<C, Labelled>,
  );
};
