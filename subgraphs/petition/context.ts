import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import type { DeadlineEntity } from "../shared/deadline/deadline.entity.ts";
import type { KnownDisputeEntity } from "../shared/known-dispute/known-dispute.entity.ts";
import { KnownBodyService } from "../shared/known-body/known-body.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { petitionClockOwner } from "./clock-owner/clock-owner.act.ts";
import { AcceptanceService } from "./acceptance/acceptance.service.ts";
import { CarryingOutService } from "./carrying-out/carrying-out.service.ts";
import type { PetitionAmendmentEntity } from "./amendment/amendment.entity.ts";
import { amendmentsOfPetition } from "./amendment/amendment.reader.ts";
import { PetitionAmendmentService } from "./amendment/amendment.service.ts";
import { type PetitionFiguresReader, petitionFiguresReader } from "./figures/figures.reader.ts";
import type { ForwardingEntity } from "./forwarding/forwarding.entity.ts";
import { forwardingsOfPetition } from "./forwarding/forwarding.reader.ts";
import { ForwardingService } from "./forwarding/forwarding.service.ts";
import type { HearingEntity } from "./hearing/hearing.entity.ts";
import { hearingsOfPetition } from "./hearing/hearing.reader.ts";
import { HearingService } from "./hearing/hearing.service.ts";
import { HigherBodyService } from "./higher-body/higher-body.service.ts";
import { LeadBodyService } from "./lead-body/lead-body.service.ts";
import type { LeadershipDecisionEntity } from "./leadership-decision/leadership-decision.entity.ts";
import { leadershipDecisionsOfPetition } from "./leadership-decision/leadership-decision.reader.ts";
import { LeadershipDecisionService } from "./leadership-decision/leadership-decision.service.ts";
import type { MediationReferralEntity } from "./mediation-referral/mediation-referral.entity.ts";
import { disputesOfPetitions, mediationsOfPetition } from "./mediation-referral/mediation-referral.reader.ts";
import { MediationReferralService } from "./mediation-referral/mediation-referral.service.ts";
import { PetitionOfficeService } from "./office/office.service.ts";
import type { OpinionEntity } from "./opinion/opinion.entity.ts";
import { opinionOfPetition } from "./opinion/opinion.reader.ts";
import { OpinionService } from "./opinion/opinion.service.ts";
import { petitionClockKeeper } from "./petition-clock/petition-clock.act.ts";
import type { PetitionClockTurnEntity } from "./petition-clock/petition-clock.entity.ts";
import { clockTurnsOfPetition, clocksOfPetition } from "./petition-clock/petition-clock.reader.ts";
import { type PetitionReader, petitionReader } from "./petition/petition.reader.ts";
import { PetitionService } from "./petition/petition.service.ts";
import type { PetitionRecusalEntity } from "./recusal/recusal.entity.ts";
import { recusalsOfPetition } from "./recusal/recusal.reader.ts";
import { PetitionRecusalService } from "./recusal/recusal.service.ts";
import type { ReceptionDayEntity } from "./reception-day/reception-day.entity.ts";
import { receptionDays } from "./reception-day/reception-day.reader.ts";
import { ReceptionDayService } from "./reception-day/reception-day.service.ts";
import type { ReceptionItemEntity } from "./reception-item/reception-item.entity.ts";
import { receptionItemsOfPetition } from "./reception-item/reception-item.reader.ts";
import { ReceptionItemService } from "./reception-item/reception-item.service.ts";
import { RegistrationService } from "./registration/registration.service.ts";
import type { ResponsibilityEntity } from "./responsibility/responsibility.entity.ts";
import { responsibilitiesOfPetition } from "./responsibility/responsibility.reader.ts";
import { ResponsibilityService } from "./responsibility/responsibility.service.ts";
import type { ReviewStepEntity } from "./review-step/review-step.entity.ts";
import { reviewStepsOfPetition } from "./review-step/review-step.reader.ts";
import { ReviewStepService } from "./review-step/review-step.service.ts";
import { SameMatterService } from "./same-matter/same-matter.service.ts";
import type { StatutoryRouteEntity } from "./statutory-route/statutory-route.entity.ts";
import { statutoryRouteOfPetition } from "./statutory-route/statutory-route.reader.ts";
import { StatutoryRouteService } from "./statutory-route/statutory-route.service.ts";
import type { PetitionSupervisionEntity } from "./supervision/supervision.entity.ts";
import { supervisionsOfPetition } from "./supervision/supervision.reader.ts";
import { PetitionSupervisionService } from "./supervision/supervision.service.ts";
import { PetitionWorkListService } from "./work-list/work-list.service.ts";

/** The use cases of petition work; they live as long as the subgraph. */
export const petitionServices = ({ db, unitOfWork, clock }: Foundations) => ({
  bodies: new KnownBodyService(db),
  offices: new PetitionOfficeService(db),
  higherBodies: new HigherBodyService(db),
  petitions: new PetitionService(db),
  registration: new RegistrationService(unitOfWork),
  amendments: new PetitionAmendmentService(unitOfWork),
  leadershipDecisions: new LeadershipDecisionService(unitOfWork),
  forwarding: new ForwardingService(unitOfWork),
  acceptance: new AcceptanceService(unitOfWork),
  mediationReferrals: new MediationReferralService(unitOfWork),
  statutoryRoutes: new StatutoryRouteService(unitOfWork),
  opinions: new OpinionService(unitOfWork),
  reviewSteps: new ReviewStepService(unitOfWork),
  hearings: new HearingService(unitOfWork),
  carryingOut: new CarryingOutService(unitOfWork),
  responsibilities: new ResponsibilityService(unitOfWork),
  leadBodies: new LeadBodyService(unitOfWork),
  supervisions: new PetitionSupervisionService(unitOfWork),
  recusals: new PetitionRecusalService(unitOfWork),
  receptionDays: new ReceptionDayService(db, unitOfWork, clock),
  receptionItems: new ReceptionItemService(unitOfWork),
  workLists: new PetitionWorkListService(db, clock),
  sameMatters: new SameMatterService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "PETITION", petitionClockOwner, petitionClockKeeper),
});

export type PetitionServices = ReturnType<typeof petitionServices>;

/** Loaders of one request; the petitions are those this viewer may see, the others hang on a petition already given. */
export interface PetitionReaders {
  readonly petitions: PetitionReader;
  readonly disputes: DataLoader<string, KnownDisputeEntity | null>;
  readonly forwardings: DataLoader<string, ForwardingEntity[]>;
  readonly mediations: DataLoader<string, MediationReferralEntity[]>;
  readonly leadershipDecisions: DataLoader<string, LeadershipDecisionEntity[]>;
  readonly statutoryRoutes: DataLoader<string, StatutoryRouteEntity | null>;
  readonly opinions: DataLoader<string, OpinionEntity | null>;
  readonly clocks: DataLoader<string, DeadlineEntity[]>;
  readonly clockTurns: DataLoader<string, PetitionClockTurnEntity[]>;
  readonly reviewSteps: DataLoader<string, ReviewStepEntity[]>;
  readonly hearings: DataLoader<string, HearingEntity[]>;
  readonly amendments: DataLoader<string, PetitionAmendmentEntity[]>;
  readonly responsibilities: DataLoader<string, ResponsibilityEntity[]>;
  readonly supervisions: DataLoader<string, PetitionSupervisionEntity[]>;
  readonly recusals: DataLoader<string, PetitionRecusalEntity[]>;
  readonly figures: PetitionFiguresReader;
  readonly receptionDays: DataLoader<string, ReceptionDayEntity | null>;
  readonly receptionItems: DataLoader<string, ReceptionItemEntity[]>;
}

/** What every resolver of petition work receives. */
export interface PetitionContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: PetitionServices;
  readonly readers: PetitionReaders;
}

export const petitionContext = (
  viewer: Viewer,
  services: PetitionServices,
  { db, clock }: Foundations,
): PetitionContext => ({
  viewer,
  clock,
  services,
  readers: {
    petitions: petitionReader(db, viewer),
    disputes: disputesOfPetitions(db),
    forwardings: forwardingsOfPetition(db),
    mediations: mediationsOfPetition(db),
    leadershipDecisions: leadershipDecisionsOfPetition(db),
    statutoryRoutes: statutoryRouteOfPetition(db),
    opinions: opinionOfPetition(db),
    clocks: clocksOfPetition(db),
    clockTurns: clockTurnsOfPetition(db),
    reviewSteps: reviewStepsOfPetition(db),
    hearings: hearingsOfPetition(db),
    amendments: amendmentsOfPetition(db),
    responsibilities: responsibilitiesOfPetition(db),
    supervisions: supervisionsOfPetition(db),
    recusals: recusalsOfPetition(db),
    figures: petitionFiguresReader(db),
    receptionDays: receptionDays(db),
    receptionItems: receptionItemsOfPetition(db),
  },
});
