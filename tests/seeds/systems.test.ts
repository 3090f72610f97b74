import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import { inGraph } from "../support/in-graph.ts";
import { type Question, notInTheDemoWorld, questions } from "./systems.questions.ts";

interface System {
  readonly number: string;
  readonly hub: string;
  readonly names: readonly string[];
  readonly note: string;
}

/** The rows of `subgraphs/SYSTEMS.md`, in their order. */
function readSystems(): System[] {
  const text = readFileSync(join(projectRoot, "subgraphs", "SYSTEMS.md"), "utf8");
  return [...text.matchAll(/^\| A\d.*$/gm)].map(([line]) => {
    const [number = "", , hub = "", names = "", note = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { number, hub, names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name), note };
  });
}

const systems = readSystems();
const built = systems.filter(({ names }) => names.length > 0);

describe("the table of the systems", () => {
  const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));

  test("has every row of the domain, once and in order", () => {
    expect(systems.map(({ number }) => number)).toEqual(Array.from({ length: 141 }, (_, i) => `A${i + 1}`));
    expect(systems.filter(({ hub }) => !["yes", "adjacent", "out"].includes(hub))).toEqual([]);
  });

  test("names only what the graph has", () => {
    const missing = systems.flatMap(({ number, names }) =>
      names.filter((name) => !inGraph(schema, name)).map((name) => `${number}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("a name that is not in the graph is found missing, whichever part of it is wrong", () => {
    const names = [
      "Nothing",
      "Dispute.nothing",
      "DisputeState.NOTHING",
      "Mutation.nothing",
      "Dispute",
      "DisputeState.CLOSED",
    ];
    expect(names.map((name) => inGraph(schema, name))).toEqual([false, false, false, false, true, true]);
  });

  test("says why, where nothing carries a system; what is out carries no name", () => {
    const silent = systems.filter(({ names, note }) => names.length === 0 && note === "");
    const named = systems.filter(({ hub, names }) => hub === "out" && names.length > 0);
    expect([silent, named].map((some) => some.map(({ number }) => number))).toEqual([[], []]);
    const unsaid = systems.filter(
      ({ hub, names, note }) => hub !== "out" && names.length === 0 && !/^(not built yet|held by absence)/.test(note),
    );
    expect(unsaid.map(({ number }) => number)).toEqual([]);
  });

  test("every system in the graph is asked for below, or has a reason why the demo world shows none; never both", () => {
    const asked = questions.flatMap(({ finds }) => Object.keys(finds));
    expect([...asked, ...Object.keys(notInTheDemoWorld)].sort()).toEqual(built.map(({ number }) => number).sort());
  });
});

/** Everything a path such as `disputes.nodes.deadlines.code=CENTRE_SIMPLE` leads to, lists gone through, nulls left out. */
function found(data: unknown, path: string): unknown[] {
  const [fields = "", value] = path.split("=");
  const all = fields
    .split(".")
    .reduce<unknown[]>(
      (at, field) => at.flatMap((one) => (one as Record<string, unknown> | null)?.[field] ?? []),
      [data],
    );
  return all.filter((one) => value === undefined || String(one) === value);
}

const missingIn = (data: unknown, { finds }: Question): string[] =>
  Object.entries(finds).flatMap(([number, paths]) =>
    paths.filter((path) => found(data, path).length === 0).map((path) => `${number}: ${path}`),
  );

test("a path that leads to nothing, to an empty list or to another value is missed", () => {
  const question: Question = { person: "x", query: "", finds: { A1: ["a.b", "a.c", "a.b=1", "a.b=2", "a.d.e"] } };
  expect(missingIn({ a: [{ b: 1, c: null, d: [] }] }, question)).toEqual(["A1: a.c", "A1: a.b=2", "A1: a.d.e"]);
});

test(
  "the demo world shows an example of every system, over HTTP, to somebody who may see it",
  async () => {
    const hub = await startToldHub({ tokens: "real" });
    try {
      const missing: string[] = [];
      for (const question of questions) {
        const { data, errors } = await hub.ask(question.person, question.query);
        expect([question.person, errors]).toEqual([question.person, undefined]);
        missing.push(...missingIn(data, question));
      }
      expect(missing).toEqual([]);
    } finally {
      await hub.stop();
    }
  },
  TELLING_MS,
);
