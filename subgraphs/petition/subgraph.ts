import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { knownDisputePart, standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { acceptancePart } from "./acceptance/acceptance.part.ts";
import { type PetitionContext, type PetitionServices, petitionContext, petitionServices } from "./context.ts";
import { forwardingPart } from "./forwarding/forwarding.part.ts";
import { mediationReferralPart } from "./mediation-referral/mediation-referral.part.ts";
import { officePart } from "./office/office.part.ts";
import { opinionPart } from "./opinion/opinion.part.ts";
import { petitionClockPart } from "./petition-clock/petition-clock.part.ts";
import { petitionPart } from "./petition/petition.part.ts";
import { registrationPart } from "./registration/registration.part.ts";
import { sameMatterPart } from "./same-matter/same-matter.part.ts";

/** Petition offices and the bodies that answer petitions. */
export const petition: SubgraphDefinition<PetitionServices, PetitionContext> = {
  name: "petition",
  // What the registry says of a dispute first: a petition is registered on it.
  parts: [
    standardPart,
    knownDisputePart,
    officePart,
    petitionPart,
    petitionClockPart,
    registrationPart,
    forwardingPart,
    acceptancePart,
    mediationReferralPart,
    opinionPart,
    sameMatterPart,
    deadlineChangePart("Petition", "信访"),
  ],
  services: petitionServices,
  context: petitionContext,
};
