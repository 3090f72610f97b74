import type { Label } from "./labels.ts";
import type { Session } from "./session.ts";
import { reach } from "./api.ts";

/** The names of bodies, by id. */
export type Bodies = ReadonlyMap<string, Label>;

const QUERY = "query PlaygroundBodies { organizations(first: 100) { nodes { id name nameEn } } }";

interface Directory {
  readonly data?: {
    readonly organizations: {
      readonly nodes: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[];
    } | null;
  } | null;
}

/** Asks the graph for the bodies people work for. Without an answer the people are shown without their bodies. */
export async function bodiesFor(session: Session): Promise<Bodies> {
  const response = await reach("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${session.bearer() ?? ""}` },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data } = (await response.json()) as Directory;
  const nodes = data?.organizations?.nodes ?? [];
  return new Map(nodes.map(({ id, name, nameEn }) => [id, { en: nameEn, zh: name }]));
}
