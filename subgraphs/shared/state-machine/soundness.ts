import { clocks } from "../deadline/clocks.ts";
import type { Procedure, StateRow } from "./procedure.ts";

type AnyProcedure = Procedure<string, string>;
const rows = (table: AnyProcedure): [string, StateRow<string, string>][] => Object.entries(table.states);
const targets = (row: StateRow<string, string>): string[] => Object.values(row.on).flatMap((t) => (t ? [t.to] : []));

/** States no path from an initial one reaches. */
export function unreachable(table: AnyProcedure): string[] {
  const reached = new Set(table.initial);
  const queue = [...table.initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const row = table.states[state];
    for (const to of row ? targets(row) : []) {
      if (!reached.has(to)) {
        reached.add(to);
        queue.push(to);
      }
    }
  }
  return Object.keys(table.states).filter((state) => !reached.has(state));
}

/** States that accept nothing and yet are not declared an end. */
export const deadEnds = (table: AnyProcedure): string[] =>
  rows(table).flatMap(([state, row]) => (targets(row).length === 0 && !row.end ? [state] : []));

/** Transitions that lead to a state the table does not have. */
export const unknownTargets = (table: AnyProcedure): string[] =>
  rows(table).flatMap(([state, row]) => targets(row).flatMap((to) => (to in table.states ? [] : [`${state} → ${to}`])));

/** Transitions that name no source or nobody who may act. */
export const unfounded = (table: AnyProcedure): string[] =>
  rows(table).flatMap(([state, row]) =>
    Object.entries(row.on).flatMap(([command, t]) =>
      t && t.source.trim() !== "" && t.by.length > 0 ? [] : [`${state} · ${command}`],
    ),
  );

/**
 * States that wait in silence: no end, and yet they name neither a clock that exists nor why none runs; and reasons that
 * are none, because they lack words or a source, or because the state is an end and waits for nobody.
 */
export const unclocked = (table: AnyProcedure): string[] =>
  rows(table).flatMap(([state, { clocks: named = [], waits, end }]) => {
    const wrong = named.filter((code) => !(code in clocks)).map((code) => `${state} · no clock ${code}`);
    if (waits && [waits.en, waits.zh, waits.source].some((text) => text.trim() === ""))
      wrong.push(`${state} · no reason`);
    if (waits && end) wrong.push(`${state} · an end waits`);
    if (!waits && !end && named.length === 0) wrong.push(state);
    return wrong;
  });

/** Commands no state accepts. */
export const unusedCommands = (table: AnyProcedure): string[] =>
  Object.keys(table.commands).filter((command) => !rows(table).some(([, row]) => row.on[command]));

const TURNS_BACK = /(^|_)(REFUSE|REJECT|RETURN|DECLINE|DISMISS|BACK|NOT_ACCEPT|REDIRECT)(_|$)/;

/** Commands that turn something down or back, by their names, and do not say who has it next. */
export const unheld = (table: AnyProcedure): string[] =>
  Object.entries(table.commands).flatMap(([command, { next }]) =>
    TURNS_BACK.test(command) && next === undefined ? [command] : [],
  );
