import { composeServices } from "@apollo/composition";
import {
  compositionHasErrors,
  composeServices as composeWithGuild,
  transformSupergraphToPublicSchema,
} from "@theguild/federation-composition";
import { Kind, buildASTSchema, lexicographicSortSchema, parse, printSchema } from "graphql";
import { SELF, buildSelf } from "../../gateway/self/self.schema.ts";
import { buildSubgraph } from "../../subgraphs/shared/federation/build-subgraph.ts";
import type { Access } from "../../subgraphs/shared/access/joined-access.ts";
import { accessPage } from "./access.ts";
import { join } from "../../subgraphs/shared/server/part.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";

/** Everything the schema folder holds, made from the code: file name and text. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** A graph by the name it has in the supergraph. */
interface Graph {
  readonly name: string;
  readonly sdl: string;
  readonly access: Access;
}

/** The address in the committed supergraph; where a subgraph really runs is configured where it runs. */
const address = (name: string): string => `http://${name}.subgraph.invalid/graphql`;

/** The SDL of every graph, printed from the code that runs. */
export async function graphs(): Promise<Graph[]> {
  const agencies = Object.values(subgraphs).map(async ({ name, parts }) => {
    const { sdl, access } = await buildSubgraph(join(parts));
    return { name, sdl, access };
  });
  return [...(await Promise.all(agencies)), { name: SELF, ...(await buildSelf()) }];
}

/** Composes with Apollo's composer, whose planner serves the result. Throws with every error. */
export function compose(all: readonly Graph[]): string {
  const { supergraphSdl, errors } = composeServices(
    all.map(({ name, sdl }) => ({ name, url: address(name), typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl)
    throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => message).join("\n")}`);
  return supergraphSdl;
}

/** Composes with The Guild's composer, as a second opinion. Throws with every error. */
export function composeAgain(all: readonly Graph[]): string {
  const result = composeWithGuild(all.map(({ name, sdl }) => ({ name, url: address(name), typeDefs: parse(sdl) })));
  if (compositionHasErrors(result))
    throw new Error(`The second composer objects:\n${result.errors.map(({ message }) => message).join("\n")}`);
  return result.supergraphSdl;
}

/** The schema clients see, sorted and without directives of ours, so that two of them can be compared as text. */
export function apiOf(supergraph: string): string {
  const { definitions, ...document } = transformSupergraphToPublicSchema(parse(supergraph));
  const clients = definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION);
  return printSchema(
    lexicographicSortSchema(buildASTSchema({ ...document, definitions: clients }, { assumeValid: true })),
  );
}

/** All files as they should stand in `schema/`. */
export async function schemaFiles(): Promise<SchemaFiles> {
  const all = await graphs();
  const supergraph = compose(all);
  return new Map([
    ...all.map(({ name, sdl }): [string, string] => [`sdl/${name}.graphql`, sdl]),
    ["supergraph.graphql", `${supergraph.trim()}\n`],
    ["api.graphql", `${apiOf(supergraph)}\n`],
    ["access.md", accessPage(all)],
  ]);
}
