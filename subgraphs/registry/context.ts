import DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { LocalTargetService } from "../shared/deadline/local-target/local-target.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Refusal } from "../shared/errors/refusal.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { type CampaignReader, campaignReader } from "./campaign/campaign.reader.ts";
import { CampaignService } from "./campaign/campaign.service.ts";
import type { AccountabilityEntity } from "./accountability/accountability.entity.ts";
import { recommendationsOfDispute } from "./accountability/accountability.reader.ts";
import { AccountabilityService } from "./accountability/accountability.service.ts";
import { centreClockOwner } from "./clock-owner/clock-owner.act.ts";
import { CentreService } from "./centre/centre.service.ts";
import { ClosingService } from "./closing/closing.service.ts";
import type { CompletionReportEntity } from "./completion/completion.entity.ts";
import { completionReportsOfDispute } from "./completion/completion.reader.ts";
import { CompletionService } from "./completion/completion.service.ts";
import { clocksSeen } from "./deadline/deadline.condition.ts";
import type { DisputeEntity } from "./dispute/dispute.entity.ts";
import { onlyShared } from "./dispute/dispute.reader.ts";
import { DisputeService } from "./dispute/dispute.service.ts";
import { type DivisionReader, divisionReader } from "./division/division.reader.ts";
import { DuplicateService } from "./duplicate/duplicate.service.ts";
import { DutyService } from "./duty/duty.service.ts";
import { EarlyWarningService } from "./early-warning/early-warning.service.ts";
import type { EscalationEntity } from "./escalation/escalation.entity.ts";
import { escalationOfReferral } from "./escalation/escalation.reader.ts";
import { type RegistryFiguresReader, registryFiguresReader } from "./figures/figures.reader.ts";
import { type FurtherDivisionReader, furtherDivisionsOfDispute } from "./further-division/further-division.reader.ts";
import { FurtherDivisionService } from "./further-division/further-division.service.ts";
import { type IntakeReader, intakeReader } from "./intake/intake.reader.ts";
import { IntakeService } from "./intake/intake.service.ts";
import { type JointGroupReader, jointGroupReader } from "./joint-group/joint-group.reader.ts";
import { JointGroupService } from "./joint-group/joint-group.service.ts";
import type { DispatchOrderEntity } from "./joint-handling/joint-handling.entity.ts";
import { dispatchOrdersOfDispute } from "./joint-handling/joint-handling.reader.ts";
import { JointHandlingService } from "./joint-handling/joint-handling.service.ts";
import { KnownElsewhereService } from "./known-elsewhere/known-elsewhere.service.ts";
import { type LinkReader, linksOfDispute } from "./link/link.reader.ts";
import { LinkService } from "./link/link.service.ts";
import { type JointMeetingReader, jointMeetingReader } from "./joint-meeting/joint-meeting.reader.ts";
import { AgendaItemService } from "./joint-meeting/agenda-item.service.ts";
import { JointMeetingService } from "./joint-meeting/joint-meeting.service.ts";
import {
  type LeadResponsibilityReader,
  leadResponsibilitiesOfDispute,
} from "./lead-responsibility/lead-responsibility.reader.ts";
import { LeadResponsibilityService } from "./lead-responsibility/lead-responsibility.service.ts";
import type { MajorReportEntity } from "./major-report/major-report.entity.ts";
import { majorReportsOfDispute } from "./major-report/major-report.reader.ts";
import { MajorReportService } from "./major-report/major-report.service.ts";
import { DirectoryService } from "./organization/directory.service.ts";
import { type OrganizationReader, organizationReader } from "./organization/organization.reader.ts";
import { OutsideOutcomeService } from "./outside-referral/outside-outcome.service.ts";
import type { OutsideReferralEntity } from "./outside-referral/outside-referral.entity.ts";
import { outsideReferralsOfDispute } from "./outside-referral/outside-referral.reader.ts";
import { OutsideReferralService } from "./outside-referral/outside-referral.service.ts";
import { Opening, Openings } from "./party/party.opening.ts";
import { type PartyReader, partyReader } from "./party/party.reader.ts";
import { PeriodicReportService } from "./periodic-report/periodic-report.service.ts";
import type { ReferralEntity } from "./referral/referral.entity.ts";
import { referralsOfDispute } from "./referral/referral.reader.ts";
import { ReferralService } from "./referral/referral.service.ts";
import { SecondmentService } from "./secondment/secondment.service.ts";
import { SealService } from "./seal/seal.service.ts";
import { ScreeningService } from "./screening/screening.service.ts";
import { type RoutingReader, routingReader } from "./routing/routing.reader.ts";
import { RoutingService } from "./routing/routing.service.ts";
import { StandingRelationService } from "./standing-relation/standing-relation.service.ts";
import { type SupervisionReader, supervisionReader } from "./supervision/supervision.reader.ts";
import { SupervisionService } from "./supervision/supervision.service.ts";
import { type TimelineReader, timelineReader } from "./timeline/timeline.reader.ts";
import { TriageService } from "./triage/triage.service.ts";
import { ViolenceInquiryService } from "./violence-inquiry/violence-inquiry.service.ts";
import { WorkListService } from "./work-list/work-list.service.ts";

/** The registry's use cases; they live as long as the subgraph. */
export const registryServices = ({ db, unitOfWork, clock }: Foundations) => ({
  directory: new DirectoryService(db),
  centres: new CentreService(db),
  standingRelations: new StandingRelationService(db),
  jointGroups: new JointGroupService(db),
  duty: new DutyService(unitOfWork),
  secondments: new SecondmentService(unitOfWork),
  periodicReports: new PeriodicReportService(db, unitOfWork, clock),
  routing: new RoutingService(db),
  disputes: new DisputeService(db),
  openings: new Openings(),
  intake: new IntakeService(unitOfWork),
  triage: new TriageService(unitOfWork),
  violenceInquiries: new ViolenceInquiryService(unitOfWork),
  referrals: new ReferralService(unitOfWork),
  jointHandling: new JointHandlingService(unitOfWork),
  jointMeetings: new JointMeetingService(unitOfWork, db),
  jointMeetingItems: new AgendaItemService(unitOfWork),
  completion: new CompletionService(unitOfWork),
  closing: new ClosingService(unitOfWork),
  seals: new SealService(unitOfWork),
  duplicates: new DuplicateService(db, unitOfWork),
  links: new LinkService(unitOfWork),
  knownElsewhere: new KnownElsewhereService(unitOfWork),
  screening: new ScreeningService(db, unitOfWork, clock),
  campaigns: new CampaignService(db, unitOfWork),
  earlyWarning: new EarlyWarningService(db, clock),
  outsideReferrals: new OutsideReferralService(unitOfWork),
  outsideOutcomes: new OutsideOutcomeService(unitOfWork),
  majorReports: new MajorReportService(unitOfWork),
  supervision: new SupervisionService(unitOfWork),
  accountability: new AccountabilityService(unitOfWork, db),
  furtherDivisions: new FurtherDivisionService(unitOfWork),
  leadResponsibilities: new LeadResponsibilityService(db, unitOfWork),
  workLists: new WorkListService(db, clock),
  localTargets: new LocalTargetService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "CENTRE", centreClockOwner),
});

export type RegistryServices = ReturnType<typeof registryServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface RegistryReaders {
  readonly disputeById: DataLoader<string, DisputeEntity | null>;
  /** Why the viewer has no part in a dispute it sees, by the dispute. */
  readonly onlyShared: DataLoader<DisputeEntity, Refusal | undefined>;
  readonly disputeByNumber: DataLoader<string, DisputeEntity | null>;
  /** What the request asks for by its name. */
  readonly opening: Opening;
  readonly parties: PartyReader;
  readonly organizations: OrganizationReader;
  readonly divisions: DivisionReader;
  readonly routing: RoutingReader;
  readonly jointGroups: JointGroupReader;
  readonly intakes: IntakeReader;
  readonly referrals: DataLoader<string, ReferralEntity[]>;
  readonly dispatchOrders: DataLoader<string, DispatchOrderEntity[]>;
  readonly completionReports: DataLoader<string, CompletionReportEntity[]>;
  readonly links: LinkReader;
  readonly campaigns: CampaignReader;
  readonly outsideReferrals: DataLoader<string, OutsideReferralEntity[]>;
  readonly jointMeetings: JointMeetingReader;
  readonly majorReports: DataLoader<string, MajorReportEntity[]>;
  readonly supervision: SupervisionReader;
  readonly recommendations: DataLoader<string, AccountabilityEntity[]>;
  readonly furtherDivisions: FurtherDivisionReader;
  readonly leadResponsibilities: LeadResponsibilityReader;
  readonly escalations: DataLoader<string, EscalationEntity | null>;
  readonly deadlines: DeadlineReader;
  readonly timelines: TimelineReader;
  readonly figures: RegistryFiguresReader;
}

/** What every resolver of the registry receives. */
export interface RegistryContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: RegistryServices;
  readonly readers: RegistryReaders;
}

export const registryContext = (
  viewer: Viewer,
  services: RegistryServices,
  { db, clock, cipher }: Foundations,
  request?: string,
): RegistryContext => {
  const opening = request === undefined ? new Opening() : services.openings.of(request);
  return {
    viewer,
    clock,
    services,
    readers: {
      opening,
      disputeById: services.disputes.loader(viewer, "id"),
      onlyShared: new DataLoader((disputes) => onlyShared(db.manager, viewer, disputes)),
      disputeByNumber: services.disputes.loader(viewer, "number"),
      parties: partyReader({ db, clock, cipher }, viewer, opening),
      organizations: organizationReader(db),
      divisions: divisionReader(db),
      routing: routingReader(db),
      jointGroups: jointGroupReader(db),
      intakes: intakeReader(db),
      referrals: referralsOfDispute(db, viewer),
      dispatchOrders: dispatchOrdersOfDispute(db),
      completionReports: completionReportsOfDispute(db),
      links: linksOfDispute(db, viewer),
      campaigns: campaignReader(db, viewer, clock.today()),
      outsideReferrals: outsideReferralsOfDispute(db, viewer),
      jointMeetings: jointMeetingReader(db, viewer),
      majorReports: majorReportsOfDispute(db, viewer),
      supervision: supervisionReader(db, viewer),
      recommendations: recommendationsOfDispute(db, viewer),
      furtherDivisions: furtherDivisionsOfDispute(db, viewer),
      leadResponsibilities: leadResponsibilitiesOfDispute(db, viewer),
      escalations: escalationOfReferral(db),
      deadlines: deadlineReader(db, viewer, clocksSeen),
      timelines: timelineReader(db, viewer),
      figures: registryFiguresReader(db, clock),
    },
  };
};
