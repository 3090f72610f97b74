import type { EntityTarget, MigrationInterface, ObjectLiteral } from "typeorm";
import type { AccessTable } from "../access/access-rule.ts";
import type { ReferenceResolver, ResolverClass } from "../federation/build-subgraph.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { EncryptedTable } from "../encryption/encrypted-table.ts";
import type { Digested } from "../encryption/re-digestion.ts";
import type { CutOver } from "../deadline/turning/cut-over.ts";
import type { TurningApart } from "../deadline/turning/turning.service.ts";
import type { RecordStays } from "../db/idempotency.ts";
import type { AheadHandlers, Handlers } from "../outbox/handlers.ts";
import type { Foundations } from "./foundations.ts";

/** What one procedure adds to its subgraph: its tables, its piece of the graph, what it listens to. */
export interface Part {
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its tables with columns that are encrypted; a subgraph with one does not start without data keys. */
  readonly encrypted?: readonly EncryptedTable[];
  /** Its keyed digests, which `npm run data-keys` makes anew. */
  readonly digested?: readonly Digested[];
  readonly resolvers?: readonly ResolverClass[];
  /** Types no resolver returns by name: entities of the graph, problems. */
  readonly types?: readonly ResolverClass[];
  /** How an entity another subgraph points at is found here. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  /** Whose its rows and fields are, and which posts its mutations are for. */
  readonly access?: AccessTable | readonly AccessTable[];
  readonly handlers?: Handlers;
  /** What it does at once when an event that closes something comes ahead of its turn. */
  readonly ahead?: AheadHandlers;
  /** Its clocks that turn apart from those of disputes. */
  readonly turning?: readonly TurningApart[];
  /** What of its rows an upgrade left without a clock, and how it is given one. */
  readonly cutOver?: CutOver;
  /** Whether who repeats an act may still be answered of the record it was about, where a seal is not all that can come between. */
  readonly recordStays?: RecordStays;
  /** What its resolvers find in the context of a request, besides what the subgraph puts there. */
  readonly context?: (viewer: Viewer, foundations: Foundations) => object;
}

interface Joined extends Required<
  Omit<Part, "handlers" | "ahead" | "access" | "digested" | "cutOver" | "recordStays">
> {
  readonly access: readonly AccessTable[];
  readonly handlers: readonly Handlers[];
  readonly ahead: readonly AheadHandlers[];
  readonly cutOvers: readonly CutOver[];
  readonly recordStays: readonly RecordStays[];
}

/** The procedures of a subgraph as one; handlers keep the order in which the parts are named. */
export const join = (parts: readonly Part[]): Joined => ({
  entities: parts.flatMap(({ entities = [] }) => entities),
  migrations: parts.flatMap(({ migrations = [] }) => migrations),
  encrypted: parts.flatMap(({ encrypted = [] }) => encrypted),
  resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
  types: parts.flatMap(({ types = [] }) => types),
  references: Object.assign({}, ...parts.map(({ references = {} }) => references)) as Record<string, ReferenceResolver>,
  access: parts.flatMap(({ access = [] }) => access),
  handlers: parts.flatMap(({ handlers }) => (handlers ? [handlers] : [])),
  ahead: parts.flatMap(({ ahead }) => (ahead ? [ahead] : [])),
  recordStays: parts.flatMap(({ recordStays }) => (recordStays ? [recordStays] : [])),
  turning: parts.flatMap(({ turning = [] }) => turning),
  cutOvers: parts.flatMap(({ cutOver }) => cutOver ?? []),
  context: (viewer, foundations) =>
    Object.assign({}, ...parts.map(({ context }) => context?.(viewer, foundations) ?? {})) as object,
});
