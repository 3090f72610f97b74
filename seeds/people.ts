import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Viewer, defaultPurpose } from "../subgraphs/shared/auth/viewer.ts";
import { projectRoot } from "../subgraphs/shared/config/project-root.ts";
import type { Agency } from "../subgraphs/shared/state-machine/agencies.ts";
import type { Post } from "../subgraphs/shared/state-machine/posts.ts";

/** The file of the fictional people one can be; the demo issuer reads the same. */
export const PEOPLE_FILE = join(projectRoot, "seeds", "reference", "people.json");

interface Person {
  readonly id: string;
  readonly name: string;
  readonly agency: Agency | null;
  readonly organization: string | null;
  readonly post: Post;
  readonly roles: readonly string[];
  readonly divisions: readonly string[];
}

const people = new Map(
  (JSON.parse(readFileSync(PEOPLE_FILE, "utf8")) as Person[]).map((person) => [person.id, person]),
);

/** The ids of everybody one can be. */
export const personIds: readonly string[] = [...people.keys()];

/** A fictional person as the viewer a token of the demo issuer makes of it. */
export function personNamed(id: string): Viewer {
  const person = people.get(id);
  if (!person) throw new Error(`Nobody is called ${id}.`);
  const { name, agency, organization, post, roles, divisions } = person;
  return {
    personId: id,
    name,
    agency,
    organizationId: organization,
    post,
    roles,
    divisions,
    purpose: defaultPurpose(post),
    demo: true,
  };
}
