import { type SubgraphName, agencies } from "../state-machine/agencies.ts";
import { type Environment, required } from "./settings.ts";

/** Where each subgraph listens, from REGISTRY_URL, MEDIATION_URL and so on, without a path. */
export const addressesFrom = (env: Environment): Record<SubgraphName, string> =>
  Object.fromEntries(
    Object.values(agencies).map(({ subgraph }) => [
      subgraph,
      required(env, `${subgraph.toUpperCase()}_URL`, `where the ${subgraph} subgraph listens`),
    ]),
  ) as Record<SubgraphName, string>;
