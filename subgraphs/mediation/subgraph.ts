import { appraisalPart } from "../shared/deadline-change/appraisal.part.ts";
import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownBodyPart } from "../shared/known-body/known-body.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { caseClockOwner } from "./clock-owner/clock-owner.act.ts";
import { activityPart } from "./activity/activity.part.ts";
import { agreementPart } from "./agreement/agreement.part.ts";
import { appointmentPart } from "./appointment/appointment.part.ts";
import { caseFilePart } from "./case-file/case-file.part.ts";
import { undisputedFactsPart } from "./undisputed-facts/undisputed-facts.part.ts";
import { claimFactsPart } from "./claim-facts/claim-facts.part.ts";
import { closingNoticePart } from "./closing-notice/closing-notice.part.ts";
import { committeePart } from "./committee/committee.part.ts";
import { compositionPart } from "./composition/composition.part.ts";
import { consentPart } from "./consent/consent.part.ts";
import { type MediationContext, type MediationServices, mediationContext, mediationServices } from "./context.ts";
import { expertPart } from "./expert/expert.part.ts";
import { figuresPart } from "./figures/figures.part.ts";
import { fileReviewPart } from "./file-review/file-review.part.ts";
import { followUpPart } from "./follow-up/follow-up.part.ts";
import { guidancePart } from "./guidance/guidance.part.ts";
import { mediationCasePart } from "./mediation-case/mediation-case.part.ts";
import { participantPart } from "./participant/participant.part.ts";
import { performancePart } from "./performance/performance.part.ts";
import { preventedEscalationPart } from "./prevented-escalation/prevented-escalation.part.ts";
import { preventiveStepsPart } from "./preventive-steps/preventive-steps.part.ts";
import { recoursePart } from "./recourse/recourse.part.ts";
import { recusalPart } from "./recusal/recusal.part.ts";
import { sessionPart } from "./session/session.part.ts";
import { trainerPart } from "./trainer/trainer.part.ts";

/** People's mediation by committees. */
export const mediation: SubgraphDefinition<MediationServices, MediationContext> = {
  name: "mediation",
  // What the registry says of a dispute first: a case is opened on it.
  parts: [
    standardPart,
    knownDisputePart,
    knownBodyPart,
    committeePart,
    mediationCasePart,
    guidancePart,
    compositionPart,
    appointmentPart,
    activityPart,
    consentPart,
    recusalPart,
    expertPart,
    trainerPart,
    sessionPart,
    participantPart,
    agreementPart,
    performancePart,
    closingNoticePart,
    claimFactsPart,
    undisputedFactsPart,
    followUpPart,
    recoursePart,
    caseFilePart,
    fileReviewPart,
    preventedEscalationPart,
    preventiveStepsPart,
    figuresPart,
    deadlineChangePart("Mediation", "人民调解"),
    appraisalPart("MEDIATION", caseClockOwner),
  ],
  services: mediationServices,
  context: mediationContext,
};
