import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { LocalTargetService } from "../shared/deadline/local-target/local-target.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { caseClockOwner } from "./clock-owner/clock-owner.act.ts";
import { type AgreementReader, agreementReader } from "./agreement/agreement.reader.ts";
import { AgreementService } from "./agreement/agreement.service.ts";
import type { MediatorEntity } from "./committee/committee.entity.ts";
import { mediatorById } from "./committee/committee.reader.ts";
import { CommitteeService } from "./committee/committee.service.ts";
import type { ConsentEntity } from "./consent/consent.entity.ts";
import { consentsOfCase } from "./consent/consent.reader.ts";
import { ConsentService } from "./consent/consent.service.ts";
import { type MediationCaseReader, mediationCaseReader } from "./mediation-case/mediation-case.reader.ts";
import { MediationCaseService } from "./mediation-case/mediation-case.service.ts";
import type { PerformanceItemEntity } from "./performance/performance.entity.ts";
import { performanceOfAgreement } from "./performance/performance.reader.ts";
import { PerformanceService } from "./performance/performance.service.ts";
import type { SessionEntity } from "./session/session.entity.ts";
import { sessionsOfCase } from "./session/session.reader.ts";
import { SessionService } from "./session/session.service.ts";

/** The use cases of people's mediation; they live as long as the subgraph. */
export const mediationServices = ({ db, unitOfWork }: Foundations) => ({
  committees: new CommitteeService(db),
  cases: new MediationCaseService(unitOfWork),
  consents: new ConsentService(unitOfWork),
  sessions: new SessionService(unitOfWork),
  agreements: new AgreementService(unitOfWork),
  performance: new PerformanceService(unitOfWork),
  localTargets: new LocalTargetService(db),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "MEDIATION", caseClockOwner),
});

export type MediationServices = ReturnType<typeof mediationServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface MediationReaders {
  readonly cases: MediationCaseReader;
  readonly mediators: DataLoader<string, MediatorEntity | null>;
  readonly consents: DataLoader<string, ConsentEntity[]>;
  readonly sessions: DataLoader<string, SessionEntity[]>;
  readonly agreements: AgreementReader;
  readonly performance: DataLoader<string, PerformanceItemEntity[]>;
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
    sessions: sessionsOfCase(db),
    agreements: agreementReader(db, viewer),
    performance: performanceOfAgreement(db),
    deadlines: deadlineReader(db, viewer),
  },
});
