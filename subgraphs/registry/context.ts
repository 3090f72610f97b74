import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { LocalTargetService } from "../shared/deadline/local-target/local-target.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { centreClockOwner } from "./clock-owner/clock-owner.act.ts";
import { ClosingService } from "./closing/closing.service.ts";
import type { CompletionReportEntity } from "./completion/completion.entity.ts";
import { completionReportsOfDispute } from "./completion/completion.reader.ts";
import { CompletionService } from "./completion/completion.service.ts";
import type { DisputeEntity } from "./dispute/dispute.entity.ts";
import { DisputeService } from "./dispute/dispute.service.ts";
import { type DivisionReader, divisionReader } from "./division/division.reader.ts";
import type { EscalationEntity } from "./escalation/escalation.entity.ts";
import { escalationOfReferral } from "./escalation/escalation.reader.ts";
import { type IntakeReader, intakeReader } from "./intake/intake.reader.ts";
import { IntakeService } from "./intake/intake.service.ts";
import type { DispatchOrderEntity } from "./joint-handling/joint-handling.entity.ts";
import { dispatchOrdersOfDispute } from "./joint-handling/joint-handling.reader.ts";
import { JointHandlingService } from "./joint-handling/joint-handling.service.ts";
import { DirectoryService } from "./organization/directory.service.ts";
import { type OrganizationReader, organizationReader } from "./organization/organization.reader.ts";
import { type PartyReader, partyReader } from "./party/party.reader.ts";
import type { ReferralEntity } from "./referral/referral.entity.ts";
import { referralsOfDispute } from "./referral/referral.reader.ts";
import { ReferralService } from "./referral/referral.service.ts";
import { type TimelineReader, timelineReader } from "./timeline/timeline.reader.ts";
import { TriageService } from "./triage/triage.service.ts";

/** The registry's use cases; they live as long as the subgraph. */
export const registryServices = ({ db, unitOfWork }: Foundations) => ({
  directory: new DirectoryService(db),
  disputes: new DisputeService(db),
  intake: new IntakeService(unitOfWork),
  triage: new TriageService(unitOfWork),
  referrals: new ReferralService(unitOfWork),
  jointHandling: new JointHandlingService(unitOfWork),
  completion: new CompletionService(unitOfWork),
  closing: new ClosingService(unitOfWork),
  localTargets: new LocalTargetService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "CENTRE", centreClockOwner),
});

export type RegistryServices = ReturnType<typeof registryServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface RegistryReaders {
  readonly disputeById: DataLoader<string, DisputeEntity | null>;
  readonly disputeByNumber: DataLoader<string, DisputeEntity | null>;
  readonly parties: PartyReader;
  readonly organizations: OrganizationReader;
  readonly divisions: DivisionReader;
  readonly intakes: IntakeReader;
  readonly referrals: DataLoader<string, ReferralEntity[]>;
  readonly dispatchOrders: DataLoader<string, DispatchOrderEntity[]>;
  readonly completionReports: DataLoader<string, CompletionReportEntity[]>;
  readonly escalations: DataLoader<string, EscalationEntity | null>;
  readonly deadlines: DeadlineReader;
  readonly timelines: TimelineReader;
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
  { db, clock }: Foundations,
): RegistryContext => ({
  viewer,
  clock,
  services,
  readers: {
    disputeById: services.disputes.loader(viewer, "id"),
    disputeByNumber: services.disputes.loader(viewer, "number"),
    parties: partyReader(db, viewer),
    organizations: organizationReader(db),
    divisions: divisionReader(db),
    intakes: intakeReader(db),
    referrals: referralsOfDispute(db, viewer),
    dispatchOrders: dispatchOrdersOfDispute(db),
    completionReports: completionReportsOfDispute(db),
    escalations: escalationOfReferral(db),
    deadlines: deadlineReader(db, viewer),
    timelines: timelineReader(db, viewer),
  },
});
