import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges } from "graphql";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

const API = "schema/api.graphql";
const ALLOWED = "schema/breaking-changes.md";

const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: projectRoot, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The API schema before its latest change: the committed one where it was edited, else the one before that commit. */
function before(current: string): string | undefined {
  try {
    const head = git("show", `HEAD:${API}`);
    if (head !== current) return head;
    const [, earlier] = git("log", "--first-parent", "-2", "--format=%H", "--", API).trim().split("\n");
    return earlier === undefined ? undefined : git("show", `${earlier}:${API}`);
  } catch {
    // Not a checkout, or the schema is not committed yet: there is nothing to break.
    return undefined;
  }
}

/** Changes that break a client and that `breaking-changes.md` does not name. */
export function unannouncedBreakingChanges(current: string): string[] {
  const old = before(current);
  if (old === undefined) return [];
  const announced = readFileSync(join(projectRoot, ALLOWED), "utf8");
  return findBreakingChanges(buildSchema(old), buildSchema(current))
    .map(({ description }) => description)
    .filter((description) => !announced.includes(description));
}
