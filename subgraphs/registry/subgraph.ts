import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { closingPart } from "./closing/closing.part.ts";
import { completionPart } from "./completion/completion.part.ts";
import { type RegistryContext, type RegistryServices, registryContext, registryServices } from "./context.ts";
import { deadlinePart } from "./deadline/deadline.part.ts";
import { disputePart } from "./dispute/dispute.part.ts";
import { escalationPart } from "./escalation/escalation.part.ts";
import { intakePart } from "./intake/intake.part.ts";
import { jointHandlingPart } from "./joint-handling/joint-handling.part.ts";
import { organizationPart } from "./organization/organization.part.ts";
import { partyPart } from "./party/party.part.ts";
import { referralPart } from "./referral/referral.part.ts";
import { appendToTimeline } from "./timeline/timeline.handlers.ts";
import { timelinePart } from "./timeline/timeline.part.ts";
import { triagePart } from "./triage/triage.part.ts";

/** The handling centre's registry: the spine of the graph. */
export const registry: SubgraphDefinition<RegistryServices, RegistryContext> = {
  name: "registry",
  // The dispute first: the other handlers look at where it stands.
  parts: [
    standardPart,
    disputePart,
    organizationPart,
    partyPart,
    intakePart,
    triagePart,
    referralPart,
    jointHandlingPart,
    completionPart,
    closingPart,
    deadlinePart,
    escalationPart,
    timelinePart,
    deadlineChangePart("Centre", "调处中心"),
  ],
  onEvery: appendToTimeline,
  services: registryServices,
  context: registryContext,
};
