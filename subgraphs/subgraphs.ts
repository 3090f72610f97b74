import { mediation } from "./mediation/subgraph.ts";
import { registry } from "./registry/subgraph.ts";

/** All subgraphs, for whoever starts or checks them together. */
export const subgraphs = { registry, mediation } as const;
