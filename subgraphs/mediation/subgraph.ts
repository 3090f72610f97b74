import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { agreementPart } from "./agreement/agreement.part.ts";
import { committeePart } from "./committee/committee.part.ts";
import { consentPart } from "./consent/consent.part.ts";
import { type MediationContext, type MediationServices, mediationContext, mediationServices } from "./context.ts";
import { mediationCasePart } from "./mediation-case/mediation-case.part.ts";
import { performancePart } from "./performance/performance.part.ts";
import { sessionPart } from "./session/session.part.ts";

/** People's mediation by committees. */
export const mediation: SubgraphDefinition<MediationServices, MediationContext> = {
  name: "mediation",
  // What the registry says of a dispute first: a case is opened on it.
  parts: [
    standardPart,
    knownDisputePart,
    committeePart,
    mediationCasePart,
    consentPart,
    sessionPart,
    agreementPart,
    performancePart,
    deadlineChangePart("Mediation", "人民调解"),
  ],
  services: mediationServices,
  context: mediationContext,
};
