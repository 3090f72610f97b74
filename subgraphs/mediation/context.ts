import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { LocalTargetService } from "../shared/deadline/local-target/local-target.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import { KnownBodyService } from "../shared/known-body/known-body.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { type ActivityReader, activityReader } from "./activity/activity.reader.ts";
import { caseClockOwner } from "./clock-owner/clock-owner.act.ts";
import { type AgreementReader, agreementReader } from "./agreement/agreement.reader.ts";
import { AgreementService } from "./agreement/agreement.service.ts";
import { type AppointmentReader, appointmentReader } from "./appointment/appointment.reader.ts";
import { AppointmentService } from "./appointment/appointment.service.ts";
import { type CaseFileReader, caseFileReader } from "./case-file/case-file.reader.ts";
import { CaseFileService } from "./case-file/case-file.service.ts";
import type { ClaimFactsEntity } from "./claim-facts/claim-facts.entity.ts";
import { claimFactsOfCase } from "./claim-facts/claim-facts.reader.ts";
import type { UndisputedFactsEntity } from "./undisputed-facts/undisputed-facts.entity.ts";
import { undisputedFactsOfCase } from "./undisputed-facts/undisputed-facts.reader.ts";
import { UndisputedFactsService } from "./undisputed-facts/undisputed-facts.service.ts";
import { ClaimFactsService } from "./claim-facts/claim-facts.service.ts";
import type { MediatorEntity } from "./committee/committee.entity.ts";
import { mediatorById } from "./committee/committee.reader.ts";
import { CommitteeService } from "./committee/committee.service.ts";
import { type CompositionReader, compositionReader } from "./composition/composition.reader.ts";
import { CompositionService } from "./composition/composition.service.ts";
import type { ConsentEntity } from "./consent/consent.entity.ts";
import { consentsOfCase, partyIdsOfDispute } from "./consent/consent.reader.ts";
import { ConsentService } from "./consent/consent.service.ts";
import type { ExpertEntity } from "./expert/expert.entity.ts";
import { expertById } from "./expert/expert.reader.ts";
import { ExpertService } from "./expert/expert.service.ts";
import { type MediationFiguresReader, mediationFiguresReader } from "./figures/figures.reader.ts";
import type { FileReviewEntity } from "./file-review/file-review.entity.ts";
import { reviewsOfRound } from "./file-review/file-review.reader.ts";
import { FileReviewService } from "./file-review/file-review.service.ts";
import type { FollowUpEntity } from "./follow-up/follow-up.entity.ts";
import { visitsOfAgreement } from "./follow-up/follow-up.reader.ts";
import { FollowUpService } from "./follow-up/follow-up.service.ts";
import { type MediationCaseReader, mediationCaseReader } from "./mediation-case/mediation-case.reader.ts";
import { MediationCaseService } from "./mediation-case/mediation-case.service.ts";
import { type ParticipantReader, participantReader } from "./participant/participant.reader.ts";
import { ParticipantService } from "./participant/participant.service.ts";
import type { PerformanceItemEntity } from "./performance/performance.entity.ts";
import { performanceOfAgreement } from "./performance/performance.reader.ts";
import { PerformanceService } from "./performance/performance.service.ts";
import type { PreventedEscalationEntity } from "./prevented-escalation/prevented-escalation.entity.ts";
import { preventedEscalationsOfCase } from "./prevented-escalation/prevented-escalation.reader.ts";
import { PreventedEscalationService } from "./prevented-escalation/prevented-escalation.service.ts";
import type { PreventiveStepsEntity } from "./preventive-steps/preventive-steps.entity.ts";
import { preventiveStepsOfCase } from "./preventive-steps/preventive-steps.reader.ts";
import { PreventiveStepsService } from "./preventive-steps/preventive-steps.service.ts";
import type { RecourseEntity } from "./recourse/recourse.entity.ts";
import { recoursesOfAgreement } from "./recourse/recourse.reader.ts";
import { RecourseService } from "./recourse/recourse.service.ts";
import type { RecusalEntity } from "./recusal/recusal.entity.ts";
import { recusalsOfCase } from "./recusal/recusal.reader.ts";
import { RecusalOrderService } from "./recusal/recusal-order.service.ts";
import { RecusalService } from "./recusal/recusal.service.ts";
import type { SessionEntity } from "./session/session.entity.ts";
import { sessionsOfCase } from "./session/session.reader.ts";
import { SessionService } from "./session/session.service.ts";
import type { TrainerEntity } from "./trainer/trainer.entity.ts";
import { trainerById } from "./trainer/trainer.reader.ts";
import { TrainerService } from "./trainer/trainer.service.ts";

/** The use cases of people's mediation; they live as long as the subgraph. */
export const mediationServices = ({ db, unitOfWork }: Foundations) => ({
  bodies: new KnownBodyService(db),
  committees: new CommitteeService(db),
  register: new CompositionService(db),
  appointments: new AppointmentService(unitOfWork, db),
  cases: new MediationCaseService(unitOfWork),
  claimFacts: new ClaimFactsService(unitOfWork),
  undisputedFacts: new UndisputedFactsService(unitOfWork),
  consents: new ConsentService(unitOfWork),
  experts: new ExpertService(db),
  trainers: new TrainerService(db),
  participants: new ParticipantService(unitOfWork),
  recusals: new RecusalService(unitOfWork),
  recusalOrders: new RecusalOrderService(unitOfWork),
  sessions: new SessionService(unitOfWork),
  agreements: new AgreementService(unitOfWork),
  performance: new PerformanceService(unitOfWork),
  followUps: new FollowUpService(unitOfWork, db),
  recourses: new RecourseService(unitOfWork),
  caseFiles: new CaseFileService(unitOfWork),
  fileReviews: new FileReviewService(unitOfWork, db),
  preventedEscalations: new PreventedEscalationService(unitOfWork),
  preventiveSteps: new PreventiveStepsService(unitOfWork),
  localTargets: new LocalTargetService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "MEDIATION", caseClockOwner),
});

export type MediationServices = ReturnType<typeof mediationServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface MediationReaders {
  readonly cases: MediationCaseReader;
  readonly mediators: DataLoader<string, MediatorEntity | null>;
  readonly consents: DataLoader<string, ConsentEntity[]>;
  readonly partyIds: DataLoader<string, string[]>;
  readonly experts: DataLoader<string, ExpertEntity | null>;
  readonly trainers: DataLoader<string, TrainerEntity | null>;
  readonly participants: ParticipantReader;
  readonly recusals: DataLoader<string, RecusalEntity[]>;
  readonly sessions: DataLoader<string, SessionEntity[]>;
  readonly agreements: AgreementReader;
  readonly performance: DataLoader<string, PerformanceItemEntity[]>;
  readonly followUps: DataLoader<string, FollowUpEntity[]>;
  readonly recourses: DataLoader<string, RecourseEntity[]>;
  readonly caseFiles: CaseFileReader;
  readonly fileReviews: DataLoader<string, FileReviewEntity[]>;
  readonly register: CompositionReader;
  readonly appointments: AppointmentReader;
  readonly activity: ActivityReader;
  readonly preventedEscalations: DataLoader<string, PreventedEscalationEntity[]>;
  readonly preventiveSteps: DataLoader<string, PreventiveStepsEntity[]>;
  readonly figures: MediationFiguresReader;
  readonly claimFacts: DataLoader<string, ClaimFactsEntity | null>;
  readonly undisputedFacts: DataLoader<string, UndisputedFactsEntity | null>;
  readonly deadlines: DeadlineReader;
}

/** What every resolver of people's mediation receives. */
export interface MediationContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: MediationServices;
  readonly readers: MediationReaders;
}

export const mediationContext = (
  viewer: Viewer,
  services: MediationServices,
  { db, clock }: Foundations,
): MediationContext => ({
  viewer,
  clock,
  services,
  readers: {
    cases: mediationCaseReader(db, viewer),
    mediators: mediatorById(db),
    consents: consentsOfCase(db),
    partyIds: partyIdsOfDispute(db),
    experts: expertById(db),
    trainers: trainerById(db),
    participants: participantReader(db),
    recusals: recusalsOfCase(db),
    sessions: sessionsOfCase(db),
    agreements: agreementReader(db, viewer),
    performance: performanceOfAgreement(db),
    followUps: visitsOfAgreement(db),
    recourses: recoursesOfAgreement(db),
    caseFiles: caseFileReader(db),
    fileReviews: reviewsOfRound(db, viewer),
    register: compositionReader(db),
    appointments: appointmentReader(db),
    activity: activityReader(db),
    preventedEscalations: preventedEscalationsOfCase(db),
    preventiveSteps: preventiveStepsOfCase(db),
    figures: mediationFiguresReader(db, clock),
    claimFacts: claimFactsOfCase(db),
    undisputedFacts: undisputedFactsOfCase(db),
    deadlines: deadlineReader(db, viewer),
  },
});
