import type { EntityTarget, MigrationInterface, ObjectLiteral } from "typeorm";
import type { ReferenceResolver, ResolverClass } from "../federation/build-subgraph.ts";
import type { Handlers } from "../outbox/handlers.ts";

/** What one procedure adds to its subgraph: its tables, its piece of the graph, what it listens to. */
export interface Part {
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  readonly resolvers?: readonly ResolverClass[];
  /** Types no resolver returns by name: entities of the graph, problems. */
  readonly types?: readonly ResolverClass[];
  /** How an entity another subgraph points at is found here. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  readonly handlers?: Handlers;
}

/** The procedures of a subgraph as one; handlers keep the order in which the parts are named. */
export const join = (
  parts: readonly Part[],
): Required<Omit<Part, "handlers">> & { readonly handlers: readonly Handlers[] } => ({
  entities: parts.flatMap(({ entities = [] }) => entities),
  migrations: parts.flatMap(({ migrations = [] }) => migrations),
  resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
  types: parts.flatMap(({ types = [] }) => types),
  references: Object.assign({}, ...parts.map(({ references = {} }) => references)) as Record<string, ReferenceResolver>,
  handlers: parts.flatMap(({ handlers }) => (handlers ? [handlers] : [])),
});
