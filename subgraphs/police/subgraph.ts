import { appraisalPart } from "../shared/deadline-change/appraisal.part.ts";
import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownBodyPart } from "../shared/known-body/known-body.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { policeClockOwner } from "./clock-owner/clock-owner.act.ts";
import { type PoliceContext, type PoliceServices, policeContext, policeServices } from "./context.ts";
import { caseTransferPart } from "./case-transfer/case-transfer.part.ts";
import { handOverPart } from "./hand-over/hand-over.part.ts";
import { incidentPart } from "./incident/incident.part.ts";
import { knownAgreementPart } from "./known-agreement/known-agreement.part.ts";
import { knownApplicationPart } from "./known-application/known-application.part.ts";
import { knownFailurePart } from "./known-failure/known-failure.part.ts";
import { officerRecusalPart } from "./officer-recusal/officer-recusal.part.ts";
import { publicSecurityAgreementPart } from "./public-security-agreement/public-security-agreement.part.ts";
import { publicSecurityMediationPart } from "./public-security-mediation/public-security-mediation.part.ts";
import { publicSecuritySittingPart } from "./public-security-sitting/public-security-sitting.part.ts";
import { recognitionPart } from "./recognition/recognition.part.ts";
import { trafficDocumentPart } from "./traffic-document/traffic-document.part.ts";
import { trafficMediationPart } from "./traffic-mediation/traffic-mediation.part.ts";
import { trafficSittingChangePart } from "./traffic-sitting-change/traffic-sitting-change.part.ts";

/** The civil side of police incidents, and of road accidents. */
export const police: SubgraphDefinition<PoliceServices, PoliceContext> = {
  name: "police",
  // What is known of dispute and agreement first, the hand-over before its incident: all lock them in this order.
  parts: [
    standardPart,
    knownDisputePart,
    knownBodyPart,
    knownAgreementPart,
    knownApplicationPart,
    knownFailurePart,
    handOverPart,
    incidentPart,
    recognitionPart,
    publicSecurityMediationPart,
    publicSecuritySittingPart,
    publicSecurityAgreementPart,
    deadlineChangePart("Police", "公安"),
    appraisalPart("POLICE", policeClockOwner),
    caseTransferPart,
    trafficMediationPart,
    trafficDocumentPart,
    trafficSittingChangePart,
    officerRecusalPart,
  ],
  services: policeServices,
  context: policeContext,
};
