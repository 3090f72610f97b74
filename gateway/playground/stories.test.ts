import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kind, type OperationDefinitionNode, buildSchema, getVariableValues, parse, validate } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { parseStory, readStories } from "./stories.ts";

const FILE = "07-a-receipt.graphql";
const header = ["# title: A receipt 一张回执", "# person: centre-clerk", '# variables: {"id": "1"}'];
const query = ["", "query Receipt($id: ID!) {", "  dispute(id: $id) {", "    title", "  }", "}", ""];

/** What the story is refused for, with one line of it replaced. */
function refusalOf(line: number, text: string, file = FILE): string {
  const lines = [...header, ...query];
  lines[line - 1] = text;
  try {
    parseStory(file, lines.join("\n"));
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
  return "it was read";
}

test("a story is read into its parts, its three opening lines left out of the query", () => {
  expect(parseStory(FILE, [...header, ...query].join("\r\n"))).toEqual({
    number: 7,
    name: "a-receipt",
    title: "A receipt 一张回执",
    person: "centre-clerk",
    variables: { id: "1" },
    query: "query Receipt($id: ID!) {\n  dispute(id: $id) {\n    title\n  }\n}\n",
  });
});

test.each([
  [1, "# titel: A receipt", 'it reads "# title: …", with the title'],
  [1, "# title:", 'it reads "# title: …", with the title'],
  [2, "# title: Another", 'it reads "# person: …", with a person\'s id such as centre-clerk'],
  [2, "# person: Centre Clerk", '"Centre Clerk" is no person\'s id such as centre-clerk'],
  [3, "", 'it reads "# variables: …", with one JSON object, {} where there are none'],
  [3, "# variables: {id: 1}", "the variables are not JSON"],
  [3, "# variables: [1]", "the variables are one JSON object"],
  [3, "# variables: null", "the variables are one JSON object"],
  [5, "query Receipt(id: ID!) {", "Syntax Error: Expected"],
  [10, "query Second { viewer { name } }", "a story has one operation"],
])("line %i as %j is refused with file and line", (line, text, why) => {
  const refusal = refusalOf(line, text);
  expect(refusal).toMatch(`Story ${FILE}, line ${line}: `);
  expect(refusal).toContain(why);
});

test.each(["receipt.graphql", "7-receipt.graphql", "07_receipt.graphql", "07-Receipt.graphql"])(
  "a file called %s is refused",
  (file) => {
    expect(refusalOf(1, header[0]!, file)).toBe(
      `Story ${file}: the file is called NN-name.graphql, as in 01-follow-one-dispute.graphql.`,
    );
  },
);

test("two files of one number are refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "hub-stories-"));
  for (const name of ["a", "b"]) writeFileSync(join(folder, `01-${name}.graphql`), [...header, ...query].join("\n"));
  expect(() => readStories(folder)).toThrow("Story 01-b.graphql: another file has the same number.");
  rmSync(folder, { recursive: true });
});

describe("the stories of the playground", () => {
  const schema = buildSchema(readFileSync(join(projectRoot, "schema", "api.graphql"), "utf8"));
  const people = JSON.parse(readFileSync(join(projectRoot, "seeds", "reference", "people.json"), "utf8")) as readonly {
    readonly id: string;
  }[];

  test.each(readStories().map((story) => [story.name, story] as const))("%s can be asked", (_name, story) => {
    const document = parse(story.query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    )!;
    const declared = operation.variableDefinitions ?? [];
    expect(getVariableValues(schema, declared, story.variables).errors).toBeUndefined();
    expect(Object.keys(story.variables).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort());
    expect(people.map(({ id }) => id)).toContain(story.person);
  });
});
