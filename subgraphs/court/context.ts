import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import type { DeadlineEntity } from "../shared/deadline/deadline.entity.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { KnownBodyService } from "../shared/known-body/known-body.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { courtClockOwner } from "./clock-owner/clock-owner.act.ts";
import type { CaseMediatorEntity } from "./case-mediator/case-mediator.entity.ts";
import { caseMediatorsOfReferral } from "./case-mediator/case-mediator.reader.ts";
import { CaseMediatorService } from "./case-mediator/case-mediator.service.ts";
import { type ConfirmationReader, confirmationReader } from "./confirmation/confirmation.reader.ts";
import { ConfirmationApplicationService } from "./confirmation-application/confirmation-application.service.ts";
import type { ConfirmationObjectionEntity } from "./confirmation-objection/confirmation-objection.entity.ts";
import { objectionsOfConfirmation } from "./confirmation-objection/confirmation-objection.reader.ts";
import { ConfirmationObjectionService } from "./confirmation-objection/confirmation-objection.service.ts";
import { ConfirmationPriorityService } from "./confirmation-priority/confirmation-priority.service.ts";
import { ConfirmationPapersService } from "./confirmation-papers/confirmation-papers.service.ts";
import { ConfirmationListService } from "./confirmation/confirmation-list.service.ts";
import { ConfirmationService } from "./confirmation/confirmation.service.ts";
import { type CourtReferralReader, courtReferralReader } from "./court-referral/court-referral.reader.ts";
import { CourtReferralListService } from "./court-referral/court-referral-list.service.ts";
import { CourtReferralService } from "./court-referral/court-referral.service.ts";
import { type CourtRecusalReader, courtRecusalReader } from "./court-recusal/court-recusal.reader.ts";
import { CourtRecusalService } from "./court-recusal/court-recusal.service.ts";
import { RecusalReviewService } from "./court-recusal/recusal-review.service.ts";
import type { CourtTeamEntity } from "./court-team/court-team.entity.ts";
import { courtTeamById } from "./court-team/court-team.reader.ts";
import { CourtTeamService } from "./court-team/court-team.service.ts";
import { CourtService } from "./court/court.service.ts";
import { EligibleAgreementService } from "./eligible-agreement/eligible-agreement.service.ts";
import { type CourtFiguresReader, courtFiguresReader } from "./figures/figures.reader.ts";
import type { EnforcementEntity } from "./enforcement/enforcement.entity.ts";
import { enforcementOfConfirmation } from "./enforcement/enforcement.reader.ts";
import { EnforcementService } from "./enforcement/enforcement.service.ts";
import type { GuidanceClockTurnEntity } from "./guidance-clock/guidance-clock.entity.ts";
import { clockTurnsOfQuestion, clocksOfQuestion } from "./guidance-clock/guidance-clock.reader.ts";
import { GuidanceQuestionService } from "./guidance-question/guidance-question.service.ts";
import type { HandOverEntity } from "./hand-over/hand-over.entity.ts";
import { handOversOfReferral } from "./hand-over/hand-over.reader.ts";
import { HandOverService } from "./hand-over/hand-over.service.ts";
import type { OnlineChoiceEntity } from "./online-choice/online-choice.entity.ts";
import { onlineChoicesOfReferral } from "./online-choice/online-choice.reader.ts";
import { OnlineChoiceService } from "./online-choice/online-choice.service.ts";
import type { PaperReceiptEntity } from "./paper-receipt/paper-receipt.entity.ts";
import { receiptsOfRecord } from "./paper-receipt/paper-receipt.reader.ts";
import { PaperReceiptService } from "./paper-receipt/paper-receipt.service.ts";
import type { PreHearingEntity } from "./pre-hearing/pre-hearing.entity.ts";
import { preHearingsOfReferral } from "./pre-hearing/pre-hearing.reader.ts";
import { PreHearingService } from "./pre-hearing/pre-hearing.service.ts";

/** The use cases of the courts; they live as long as the subgraph. */
export const courtServices = ({ db, unitOfWork, clock, calendar }: Foundations) => ({
  bodies: new KnownBodyService(db),
  courts: new CourtService(db),
  courtTeams: new CourtTeamService(db),
  guidance: new GuidanceQuestionService(unitOfWork, db),
  referrals: new CourtReferralService(unitOfWork),
  referralList: new CourtReferralListService(db, clock, calendar),
  handOvers: new HandOverService(unitOfWork),
  onlineChoices: new OnlineChoiceService(unitOfWork),
  caseMediators: new CaseMediatorService(db),
  preHearings: new PreHearingService(unitOfWork),
  agreements: new EligibleAgreementService(db, clock),
  confirmations: new ConfirmationService(unitOfWork),
  confirmationApplications: new ConfirmationApplicationService(unitOfWork),
  confirmationPapers: new ConfirmationPapersService(unitOfWork),
  confirmationPriorities: new ConfirmationPriorityService(unitOfWork),
  courtRecusals: new CourtRecusalService(unitOfWork),
  recusalReviews: new RecusalReviewService(unitOfWork),
  receipts: new PaperReceiptService(unitOfWork),
  objections: new ConfirmationObjectionService(unitOfWork),
  enforcements: new EnforcementService(unitOfWork),
  confirmationList: new ConfirmationListService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "COURT", courtClockOwner),
});

export type CourtServices = ReturnType<typeof courtServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface CourtReaders {
  readonly referrals: CourtReferralReader;
  readonly handOvers: DataLoader<string, HandOverEntity[]>;
  readonly courtTeams: DataLoader<string, CourtTeamEntity | null>;
  readonly onlineChoices: DataLoader<string, OnlineChoiceEntity[]>;
  readonly caseMediators: DataLoader<string, CaseMediatorEntity[]>;
  readonly preHearings: DataLoader<string, PreHearingEntity[]>;
  readonly confirmations: ConfirmationReader;
  readonly courtRecusals: CourtRecusalReader;
  readonly receipts: DataLoader<string, PaperReceiptEntity[]>;
  readonly objections: DataLoader<string, ConfirmationObjectionEntity[]>;
  readonly enforcements: DataLoader<string, EnforcementEntity | null>;
  readonly guidanceClocks: DataLoader<string, DeadlineEntity[]>;
  readonly guidanceClockTurns: DataLoader<string, GuidanceClockTurnEntity[]>;
  readonly deadlines: DeadlineReader;
  readonly figures: CourtFiguresReader;
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
    handOvers: handOversOfReferral(db),
    courtTeams: courtTeamById(db),
    onlineChoices: onlineChoicesOfReferral(db),
    caseMediators: caseMediatorsOfReferral(db),
    preHearings: preHearingsOfReferral(db),
    confirmations: confirmationReader(db, viewer),
    courtRecusals: courtRecusalReader(db),
    receipts: receiptsOfRecord(db),
    objections: objectionsOfConfirmation(db),
    enforcements: enforcementOfConfirmation(db),
    guidanceClocks: clocksOfQuestion(db),
    guidanceClockTurns: clockTurnsOfQuestion(db),
    deadlines: deadlineReader(db, viewer),
    figures: courtFiguresReader(db),
  },
});
