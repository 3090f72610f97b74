import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, visit } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

/** Whole words of a name: `feedback` and `claimed` hold none of them. */
const MONEY_FOR_SERVICE = new Set(
  "fee fees charge charges price prices cost costs tariff payment payments salary wage bonus reward subsidy".split(" "),
);
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_");
const costs = (name: string): boolean => wordsOf(name).some((word) => MONEY_FOR_SERVICE.has(word));

/** The names an SDL gives to types, fields, arguments and values, and Chinese words for money taken. */
function found(sdl: string): string[] {
  const names: string[] = [];
  visit(parse(sdl), {
    Name: ({ value }) => {
      if (costs(value)) names.push(value);
    },
    StringValue: ({ value }) => {
      if (/收费|费用|薪酬|奖金/.test(value)) names.push(value);
    },
  });
  return names;
}

test("a fee is found wherever it hides", () => {
  expect(found('type Case { "调解费用 mediation" x: Int mediationFee: Int feedback: Int }')).toEqual([
    "调解费用 mediation",
    "mediationFee",
  ]);
  expect(found("input Accept { unitPrice: Int } enum Kind { NO_CHARGE }")).toEqual(["unitPrice", "NO_CHARGE"]);
});

// People's Mediation Law, art. 4: mediation costs nothing; and no pay hangs on a mediator's numbers.
test("people's mediation knows no fee: not in its graph", () => {
  expect(found(readFileSync(join(projectRoot, "schema", "sdl", "mediation.graphql"), "utf8"))).toEqual([]);
});

describe("nor in its tables", () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.stop());

  test("no column is called by one", async () => {
    const columns = await hub.running.mediation.foundations.db.query<{ table_name: string; column_name: string }[]>(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    expect(columns.length).toBeGreaterThan(50);
    expect(columns.filter(({ table_name, column_name }) => costs(table_name) || costs(column_name))).toEqual([]);
  });
});
