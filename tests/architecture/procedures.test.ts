import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Procedure } from "../../subgraphs/shared/state-machine/procedure.ts";
import * as soundness from "../../subgraphs/shared/state-machine/soundness.ts";

const folder = join(__dirname, "..", "..", "subgraphs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".states.ts"));

type AnyProcedure = Procedure<string, string>;
const isProcedure = (value: unknown): value is AnyProcedure =>
  typeof value === "object" && value !== null && "states" in value && "commands" in value;

const procedures = files.flatMap((file): [string, AnyProcedure][] => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not named
  const exported = Object.values(require(join(folder, file)) as Record<string, unknown>);
  return exported.filter(isProcedure).map((table) => [table.name, table]);
});

test("every states file holds a procedure", () => {
  expect(procedures.length).toBeGreaterThanOrEqual(files.length);
});

describe.each(procedures)("%s", (_name, table) => {
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
