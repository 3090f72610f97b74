import { appraisalPart } from "../shared/deadline-change/appraisal.part.ts";
import { deadlineChangePart } from "../shared/deadline-change/deadline-change.part.ts";
import { standardPart } from "../shared/server/standard-parts.ts";
import type { SubgraphDefinition } from "../shared/server/subgraph.ts";
import { centreClockOwner } from "./clock-owner/clock-owner.act.ts";
import { accessLogPart } from "./access-log/access-log.part.ts";
import { campaignPart } from "./campaign/campaign.part.ts";
import { accountabilityPart } from "./accountability/accountability.part.ts";
import { closingPart } from "./closing/closing.part.ts";
import { completionPart } from "./completion/completion.part.ts";
import { type RegistryContext, type RegistryServices, registryContext, registryServices } from "./context.ts";
import { deadlinePart } from "./deadline/deadline.part.ts";
import { disputePart } from "./dispute/dispute.part.ts";
import { duplicatePart } from "./duplicate/duplicate.part.ts";
import { earlyWarningPart } from "./early-warning/early-warning.part.ts";
import { figuresPart } from "./figures/figures.part.ts";
import { furtherDivisionPart } from "./further-division/further-division.part.ts";
import { agencyNumberPart } from "./agency-number/agency-number.part.ts";
import { centrePart } from "./centre/centre.part.ts";
import { dutyPart } from "./duty/duty.part.ts";
import { secondmentPart } from "./secondment/secondment.part.ts";
import { standingRelationPart } from "./standing-relation/standing-relation.part.ts";
import { jointGroupPart } from "./joint-group/joint-group.part.ts";
import { periodicReportPart } from "./periodic-report/periodic-report.part.ts";
import { fingerprintPart } from "./fingerprint/fingerprint.part.ts";
import { escalationPart } from "./escalation/escalation.part.ts";
import { intakePart } from "./intake/intake.part.ts";
import { jointHandlingPart } from "./joint-handling/joint-handling.part.ts";
import { knownElsewherePart } from "./known-elsewhere/known-elsewhere.part.ts";
import { leadResponsibilityPart } from "./lead-responsibility/lead-responsibility.part.ts";
import { linkPart } from "./link/link.part.ts";
import { jointMeetingPart } from "./joint-meeting/joint-meeting.part.ts";
import { majorReportPart } from "./major-report/major-report.part.ts";
import { organizationPart } from "./organization/organization.part.ts";
import { outsideReferralPart } from "./outside-referral/outside-referral.part.ts";
import { partyPart } from "./party/party.part.ts";
import { referralPart } from "./referral/referral.part.ts";
import { sealPart } from "./seal/seal.part.ts";
import { screeningPart } from "./screening/screening.part.ts";
import { routingPart } from "./routing/routing.part.ts";
import { supervisionPart } from "./supervision/supervision.part.ts";
import { appendToTimeline } from "./timeline/timeline.handlers.ts";
import { timelinePart } from "./timeline/timeline.part.ts";
import { trackHolderPart } from "./track-holder/track-holder.part.ts";
import { triagePart } from "./triage/triage.part.ts";
import { violenceInquiryPart } from "./violence-inquiry/violence-inquiry.part.ts";
import { workListPart } from "./work-list/work-list.part.ts";

/** The handling centre's registry: the spine of the graph. */
export const registry: SubgraphDefinition<RegistryServices, RegistryContext> = {
  name: "registry",
  // The dispute first: the other handlers look at where it stands.
  parts: [
    standardPart,
    disputePart,
    organizationPart,
    standingRelationPart,
    centrePart,
    dutyPart,
    secondmentPart,
    jointGroupPart,
    periodicReportPart,
    partyPart,
    violenceInquiryPart,
    intakePart,
    triagePart,
    routingPart,
    referralPart,
    jointHandlingPart,
    jointMeetingPart,
    completionPart,
    closingPart,
    fingerprintPart,
    duplicatePart,
    linkPart,
    outsideReferralPart,
    knownElsewherePart,
    screeningPart,
    campaignPart,
    earlyWarningPart,
    majorReportPart,
    supervisionPart,
    accountabilityPart,
    leadResponsibilityPart,
    furtherDivisionPart,
    trackHolderPart,
    workListPart,
    deadlinePart,
    escalationPart,
    timelinePart,
    sealPart,
    agencyNumberPart,
    accessLogPart,
    figuresPart,
    deadlineChangePart("Centre", "调处中心"),
    appraisalPart("CENTRE", centreClockOwner),
  ],
  onEvery: appendToTimeline,
  services: registryServices,
  context: registryContext,
};
