import * as soundness from "../../subgraphs/shared/state-machine/soundness.ts";
import { procedures, statesFiles } from "../support/procedures.ts";

test("every states file holds a procedure", () => {
  expect(procedures.length).toBeGreaterThanOrEqual(statesFiles.length);
});

describe.each(procedures.map(({ procedure }) => [procedure.name, procedure] as const))("%s", (_name, table) => {
  test.each([
    ["reaches every state", soundness.unreachable],
    ["has no dead end that is not an end", soundness.deadEnds],
    ["leads nowhere it does not know", soundness.unknownTargets],
    ["names for every transition who may act and the source", soundness.unfounded],
    ["uses every command", soundness.unusedCommands],
    ["says of every refusal and return who has it next", soundness.unheld],
    ["says of every state that waits which clock runs, or why none does", soundness.unclocked],
  ])("%s", (_title, check) => {
    expect(check(table)).toEqual([]);
  });

  test("names states and commands in English and Chinese", () => {
    const reasons = Object.values(table.states).flatMap(({ waits }) => waits ?? []);
    const rows = [table, ...Object.values(table.states), ...Object.values(table.commands), ...reasons];
    expect(rows.filter(({ en, zh }) => !/[A-Za-z]/.test(en) || !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });
});
