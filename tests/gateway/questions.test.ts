import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { inGraph } from "../support/in-graph.ts";

const playground = join(projectRoot, "gateway", "playground");

interface Question {
  readonly number: string;
  readonly starred: boolean;
  readonly names: readonly string[];
  readonly story: string;
  readonly note: string;
}

/** The rows of `gateway/playground/QUESTIONS.md`, in their order. */
const questions: Question[] = [
  ...readFileSync(join(playground, "QUESTIONS.md"), "utf8").matchAll(/^\| (F\d+\.\d+)( ★)? .*$/gm),
].map(([line, number = "", star]) => {
  const [, , , names = "", story = "", note = ""] = line.split("|").map((cell) => cell.trim());
  return {
    number,
    starred: star !== undefined,
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    story,
    note,
  };
});

test("every question of the six kinds of user has its row", () => {
  const expected = [1, 2, 3, 4, 5, 6].flatMap((kind) => Array.from({ length: 10 }, (_, i) => `F${kind}.${i + 1}`));
  expect(questions.map(({ number }) => number)).toEqual(expected);
});

test("what a row names is in the graph, and a row that names nothing says why", () => {
  const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));
  const wrong = questions.flatMap(({ number, names, note }) => [
    ...names.filter((name) => !inGraph(schema, name)).map((name) => `${number}: ${name}`),
    ...(names.length === 0 && note === "" ? [`${number}: nothing, and no word why`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test("a story a row names is there, and every starred question has one", () => {
  const stories = new Set(readdirSync(join(playground, "stories")).map((file) => file.slice(0, 2)));
  const named = questions.filter(({ story }) => story !== "");
  expect(named.filter(({ story }) => !stories.has(story))).toEqual([]);
  expect(questions.filter(({ starred, story }) => starred && story === "")).toEqual([]);
  expect(questions.filter(({ starred }) => starred).map(({ number }) => number)).toEqual(STARRED);
});

/** The ten the domain analysis stars. */
const STARRED = ["F1.1", "F1.2", "F2.1", "F2.4", "F3.1", "F4.1", "F4.4", "F5.1", "F5.2", "F6.3"];
