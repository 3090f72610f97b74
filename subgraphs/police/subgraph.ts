import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { type PoliceContext, type PoliceServices, policeContext, policeServices } from "./context.ts";
import { handOverPart } from "./hand-over/hand-over.part.ts";
import { incidentPart } from "./incident/incident.part.ts";
import { knownAgreementPart } from "./known-agreement/known-agreement.part.ts";
import { publicSecurityAgreementPart } from "./public-security-agreement/public-security-agreement.part.ts";
import { publicSecurityMediationPart } from "./public-security-mediation/public-security-mediation.part.ts";
import { publicSecuritySittingPart } from "./public-security-sitting/public-security-sitting.part.ts";
import { recognitionPart } from "./recognition/recognition.part.ts";

/** The civil side of police incidents. */
export const police: SubgraphDefinition<PoliceServices, PoliceContext> = {
  name: "police",
  // What is known of dispute and agreement first, the hand-over before its incident: all lock them in this order.
  parts: [
    standardPart,
    knownDisputePart,
    knownAgreementPart,
    handOverPart,
    incidentPart,
    recognitionPart,
    publicSecurityMediationPart,
    publicSecuritySittingPart,
    publicSecurityAgreementPart,
    deadlineChangePart("Police", "公安"),
  ],
  services: policeServices,
  context: policeContext,
};
