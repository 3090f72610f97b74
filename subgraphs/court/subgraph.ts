import { appraisalPart } from "../shared/deadline-change/appraisal.part.ts";
import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownBodyPart } from "../shared/known-body/known-body.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { courtClockOwner } from "./clock-owner/clock-owner.act.ts";
import { actingOfficialPart } from "./acting-official/acting-official.part.ts";
import { caseMediatorPart } from "./case-mediator/case-mediator.part.ts";
import { confirmationApplicationPart } from "./confirmation-application/confirmation-application.part.ts";
import { confirmationPapersPart } from "./confirmation-papers/confirmation-papers.part.ts";
import { confirmationPriorityPart } from "./confirmation-priority/confirmation-priority.part.ts";
import { confirmationPart } from "./confirmation/confirmation.part.ts";
import { confirmationObjectionPart } from "./confirmation-objection/confirmation-objection.part.ts";
import { type CourtContext, type CourtServices, courtContext, courtServices } from "./context.ts";
import { courtRecusalPart } from "./court-recusal/court-recusal.part.ts";
import { courtTeamPart } from "./court-team/court-team.part.ts";
import { courtReferralPart } from "./court-referral/court-referral.part.ts";
import { courtPart } from "./court/court.part.ts";
import { eligibleAgreementPart } from "./eligible-agreement/eligible-agreement.part.ts";
import { figuresPart } from "./figures/figures.part.ts";
import { enforcementPart } from "./enforcement/enforcement.part.ts";
import { guidanceClockPart } from "./guidance-clock/guidance-clock.part.ts";
import { guidanceQuestionPart } from "./guidance-question/guidance-question.part.ts";
import { handOverPart } from "./hand-over/hand-over.part.ts";
import { onlineChoicePart } from "./online-choice/online-choice.part.ts";
import { paperReceiptPart } from "./paper-receipt/paper-receipt.part.ts";
import { preHearingPart } from "./pre-hearing/pre-hearing.part.ts";

/** The people's courts: mediation they invite, and confirmation of agreements. */
export const court: SubgraphDefinition<CourtServices, CourtContext> = {
  name: "court",
  // What the registry says of a dispute first: a complaint is opened on it.
  parts: [
    standardPart,
    knownDisputePart,
    knownBodyPart,
    courtPart,
    courtTeamPart,
    actingOfficialPart,
    courtReferralPart,
    handOverPart,
    onlineChoicePart,
    caseMediatorPart,
    preHearingPart,
    eligibleAgreementPart,
    confirmationPart,
    confirmationApplicationPart,
    confirmationPapersPart,
    confirmationPriorityPart,
    courtRecusalPart,
    figuresPart,
    paperReceiptPart,
    confirmationObjectionPart,
    enforcementPart,
    guidanceQuestionPart,
    guidanceClockPart,
    deadlineChangePart("Court", "法院"),
    appraisalPart("COURT", courtClockOwner),
  ],
  services: courtServices,
  context: courtContext,
};
