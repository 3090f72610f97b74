import { buildSubgraph } from "../../subgraphs/shared/federation/build-subgraph.ts";
import { selfAccess } from "./self.access.ts";
import { RuleProblem } from "../../subgraphs/shared/errors/problem.type.ts";
import { DemoClockResolver } from "./demo-clock.resolver.ts";
import { SelfResolver } from "./self.resolver.ts";

/** The name of the gateway's own graph in the supergraph. */
export const SELF = "gateway";

export const buildSelf = () =>
  buildSubgraph({
    resolvers: [SelfResolver, DemoClockResolver],
    types: [RuleProblem],
    references: {},
    access: [selfAccess],
  });
