import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { apiOf } from "../../schema/tools/build.ts";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import { withoutDemo } from "./without-demo.ts";

test("outside a demo world the schema has no clock to move, and everything else", () => {
  const committed = readFileSync(join(projectRoot, "schema", "supergraph.graphql"), "utf8");
  const [demo, production] = [apiOf(committed), apiOf(withoutDemo(parse(committed)))];
  expect(demo).toContain("moveDemoClock");
  expect(production).not.toContain("moveDemoClock");
  expect(production).toContain("acceptReferral");
});
