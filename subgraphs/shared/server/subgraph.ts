import type { Viewer } from "../auth/viewer.ts";
import type { Handler } from "../outbox/handlers.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import type { Foundations } from "./foundations.ts";
import type { Part } from "./part.ts";

/** A subgraph, wired by hand in its `subgraph.ts`: its parts, what else hears every event, and its services. */
export interface SubgraphDefinition<Services extends object, Context extends object> {
  readonly name: SubgraphName;
  /** In the order in which their handlers run. */
  readonly parts: readonly Part[];
  /** Runs last, for every event: the registry's timeline. */
  readonly onEvery?: Handler;
  readonly services: (foundations: Foundations) => Services;
  /**
   * What every resolver receives: the viewer with its purpose, the services, and loaders that live for one call. `request`
   * names the client's request, for which the gateway may make several calls.
   */
  readonly context: (viewer: Viewer, services: Services, foundations: Foundations, request: string) => Context;
}

export type { Foundations };
