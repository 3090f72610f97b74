import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";

const REFUSES_BY = /\btype: "([A-Z]\w+)"/g;
const PROBLEM = /^type (\w+) implements Problem\b/gm;

const found = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, name]) => name ?? "");

/** The types of problems the procedures of a subgraph refuse by. */
function refusedBy(name: string): string[] {
  const folder = join(projectRoot, "subgraphs", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const code = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return [...new Set(code.flatMap((file) => found(readFileSync(join(folder, file), "utf8"), REFUSES_BY)))].sort();
}

// A refusal by a type the graph does not have is no answer but an error, and the client cannot tell why it was refused.
test.each(Object.keys(subgraphs))("%s has every type of problem it refuses by in its graph", (name) => {
  const sdl = readFileSync(join(projectRoot, "schema", "sdl", `${name}.graphql`), "utf8");
  const refused = refusedBy(name);
  expect(refused).not.toEqual([]);
  const known = found(sdl, PROBLEM);
  expect(refused.filter((type) => !known.includes(type))).toEqual([]);
});
