import { court } from "./court/subgraph.ts";
import { mediation } from "./mediation/subgraph.ts";
import { petition } from "./petition/subgraph.ts";
import { police } from "./police/subgraph.ts";
import { registry } from "./registry/subgraph.ts";

/** All subgraphs, for whoever starts or checks them together. */
export const subgraphs = { registry, mediation, police, court, petition } as const;
