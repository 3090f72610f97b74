import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { courtClockOwner } from "./clock-owner/clock-owner.act.ts";
import { type ConfirmationReader, confirmationReader } from "./confirmation/confirmation.reader.ts";
import { ConfirmationApplicationService } from "./confirmation-application/confirmation-application.service.ts";
import { ConfirmationListService } from "./confirmation/confirmation-list.service.ts";
import { ConfirmationService } from "./confirmation/confirmation.service.ts";
import { type CourtReferralReader, courtReferralReader } from "./court-referral/court-referral.reader.ts";
import { CourtReferralListService } from "./court-referral/court-referral-list.service.ts";
import { CourtReferralService } from "./court-referral/court-referral.service.ts";
import { CourtTeamService } from "./court-team/court-team.service.ts";
import { CourtService } from "./court/court.service.ts";
import { EligibleAgreementService } from "./eligible-agreement/eligible-agreement.service.ts";
import { GuidanceQuestionService } from "./guidance-question/guidance-question.service.ts";
import type { HandOverEntity } from "./hand-over/hand-over.entity.ts";
import { handOversOfReferral } from "./hand-over/hand-over.reader.ts";
import { HandOverService } from "./hand-over/hand-over.service.ts";

/** The use cases of the courts; they live as long as the subgraph. */
export const courtServices = ({ db, unitOfWork, clock }: Foundations) => ({
  courts: new CourtService(db),
  courtTeams: new CourtTeamService(db),
  guidance: new GuidanceQuestionService(unitOfWork, db),
  referrals: new CourtReferralService(unitOfWork),
  referralList: new CourtReferralListService(db),
  handOvers: new HandOverService(unitOfWork),
  agreements: new EligibleAgreementService(db, clock),
  confirmations: new ConfirmationService(unitOfWork),
  confirmationApplications: new ConfirmationApplicationService(unitOfWork),
  confirmationList: new ConfirmationListService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "COURT", courtClockOwner),
});

export type CourtServices = ReturnType<typeof courtServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface CourtReaders {
  readonly referrals: CourtReferralReader;
  readonly handOvers: DataLoader<string, HandOverEntity[]>;
  readonly confirmations: ConfirmationReader;
  readonly deadlines: DeadlineReader;
}

/** What every resolver of the courts receives. */
export interface CourtContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: CourtServices;
  readonly readers: CourtReaders;
}

export const courtContext = (viewer: Viewer, services: CourtServices, { db, clock }: Foundations): CourtContext => ({
  viewer,
  clock,
  services,
  readers: {
    referrals: courtReferralReader(db, viewer),
    handOvers: handOversOfReferral(db, viewer),
    confirmations: confirmationReader(db, viewer),
    deadlines: deadlineReader(db, viewer),
  },
});
