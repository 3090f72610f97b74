import type { Relay } from "../subgraphs/shared/outbox/relay.ts";
import type { Turning } from "../subgraphs/shared/deadline/turning/turning.service.ts";
import type { RunningSubgraph } from "../subgraphs/shared/server/start-subgraph.ts";
import type { SubgraphDefinition } from "../subgraphs/shared/server/subgraph.ts";
import type { subgraphs } from "../subgraphs/subgraphs.ts";

type Definitions = typeof subgraphs;

/** The services of a subgraph, from its definition. */
export type ServicesOf<Definition> =
  Definition extends SubgraphDefinition<infer Services, infer _Context> ? Services : never;

/** The services of all subgraphs, by name. */
export type AllServices = { readonly [Name in keyof Definitions]: ServicesOf<Definitions[Name]> };

export const servicesOf = (running: RunningSubgraphs): AllServices =>
  Object.fromEntries(Object.entries(running).map(([name, { services }]) => [name, services])) as unknown as AllServices;

/** All subgraphs, running. */
export type RunningSubgraphs = { readonly [Name in keyof Definitions]: RunningSubgraph<ServicesOf<Definitions[Name]>> };

/** Delivers events between them until nothing waits. */
export async function settle(running: readonly { readonly relay: Relay }[]): Promise<void> {
  for (let moved = 1; moved > 0;) {
    moved = 0;
    for (const { relay } of running) moved += await relay.drain();
  }
}

/** Lets every clock turn that has to by now, and all of them hear of it; says how many turned. */
export async function turnAll(
  running: readonly { readonly relay: Relay; readonly turning: Turning }[],
): Promise<number> {
  let turned = 0;
  for (const { turning } of running) turned += await turning.run();
  await settle(running);
  return turned;
}
