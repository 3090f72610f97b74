import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownBodyPart } from "../shared/known-body/known-body.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { acceptancePart } from "./acceptance/acceptance.part.ts";
import { carryingOutPart } from "./carrying-out/carrying-out.part.ts";
import { clockTurningPart } from "./clock-turning/clock-turning.part.ts";
import { type PetitionContext, type PetitionServices, petitionContext, petitionServices } from "./context.ts";
import { amendmentPart } from "./amendment/amendment.part.ts";
import { figuresPart } from "./figures/figures.part.ts";
import { forwardingPart } from "./forwarding/forwarding.part.ts";
import { hearingPart } from "./hearing/hearing.part.ts";
import { higherBodyPart } from "./higher-body/higher-body.part.ts";
import { leadershipDecisionPart } from "./leadership-decision/leadership-decision.part.ts";
import { leadBodyPart } from "./lead-body/lead-body.part.ts";
import { mediationReferralPart } from "./mediation-referral/mediation-referral.part.ts";
import { officePart } from "./office/office.part.ts";
import { opinionPart } from "./opinion/opinion.part.ts";
import { petitionClockPart } from "./petition-clock/petition-clock.part.ts";
import { petitionPart } from "./petition/petition.part.ts";
import { receptionDayPart } from "./reception-day/reception-day.part.ts";
import { receptionItemPart } from "./reception-item/reception-item.part.ts";
import { petitionRecusalPart } from "./recusal/recusal.part.ts";
import { registrationPart } from "./registration/registration.part.ts";
import { responsibilityPart } from "./responsibility/responsibility.part.ts";
import { reviewStepPart } from "./review-step/review-step.part.ts";
import { sameMatterPart } from "./same-matter/same-matter.part.ts";
import { statutoryRoutePart } from "./statutory-route/statutory-route.part.ts";
import { petitionSupervisionPart } from "./supervision/supervision.part.ts";
import { petitionWorkListPart } from "./work-list/work-list.part.ts";

/** Petition offices and the bodies that answer petitions. */
export const petition: SubgraphDefinition<PetitionServices, PetitionContext> = {
  name: "petition",
  // What the registry says of a dispute first: a petition is registered on it.
  parts: [
    standardPart,
    knownDisputePart,
    knownBodyPart,
    officePart,
    petitionPart,
    petitionClockPart,
    registrationPart,
    amendmentPart,
    leadershipDecisionPart,
    forwardingPart,
    acceptancePart,
    mediationReferralPart,
    statutoryRoutePart,
    opinionPart,
    higherBodyPart,
    reviewStepPart,
    hearingPart,
    clockTurningPart,
    carryingOutPart,
    responsibilityPart,
    leadBodyPart,
    petitionSupervisionPart,
    petitionRecusalPart,
    receptionDayPart,
    receptionItemPart,
    petitionWorkListPart,
    sameMatterPart,
    figuresPart,
    deadlineChangePart("Petition", "信访"),
  ],
  services: petitionServices,
  context: petitionContext,
};
