import type DataLoader from "dataloader";
import type { Viewer } from "../shared/auth/viewer.ts";
import type { Clock } from "../shared/clock/clock.ts";
import { type DeadlineReader, deadlineReader } from "../shared/deadline/deadline.reader.ts";
import { KnownBodyService } from "../shared/known-body/known-body.service.ts";
import { DeadlineChangeService } from "../shared/deadline-change/deadline-change.service.ts";
import type { Foundations } from "../shared/server/subgraph.ts";
import { policeClockOwner } from "./clock-owner/clock-owner.act.ts";
import type { CaseTransferEntity } from "./case-transfer/case-transfer.entity.ts";
import { transfersOfIncident } from "./case-transfer/case-transfer.reader.ts";
import { CaseTransferService } from "./case-transfer/case-transfer.service.ts";
import type { HandOverEntity } from "./hand-over/hand-over.entity.ts";
import { handOversOfIncident } from "./hand-over/hand-over.reader.ts";
import { HandOverService } from "./hand-over/hand-over.service.ts";
import { type IncidentReader, incidentReader } from "./incident/incident.reader.ts";
import { IncidentService } from "./incident/incident.service.ts";
import type { Day } from "../shared/deadline/day.ts";
import { applicationDays } from "./known-application/known-application.reader.ts";
import { PublicSecurityAgreementService } from "./public-security-agreement/public-security-agreement.service.ts";
import { type OfficerRecusalReader, officerRecusalReader } from "./officer-recusal/officer-recusal.reader.ts";
import { RecusalOrderService } from "./officer-recusal/recusal-order.service.ts";
import { OfficerRecusalService } from "./officer-recusal/officer-recusal.service.ts";
import type { PublicSecurityMediationEntity } from "./public-security-mediation/public-security-mediation.entity.ts";
import { mediationOfIncident } from "./public-security-mediation/public-security-mediation.reader.ts";
import { PublicSecurityMediationService } from "./public-security-mediation/public-security-mediation.service.ts";
import type { PublicSecuritySittingEntity } from "./public-security-sitting/public-security-sitting.entity.ts";
import { sittingsOfMediation } from "./public-security-sitting/public-security-sitting.reader.ts";
import type { RecognitionEntity } from "./recognition/recognition.entity.ts";
import { recognitionOfIncident } from "./recognition/recognition.reader.ts";
import { RecognitionService } from "./recognition/recognition.service.ts";
import { TrafficDocumentService } from "./traffic-document/traffic-document.service.ts";
import type { TrafficMediationEntity } from "./traffic-mediation/traffic-mediation.entity.ts";
import { trafficMediationsOfDispute } from "./traffic-mediation/traffic-mediation.reader.ts";
import { TrafficMediationService } from "./traffic-mediation/traffic-mediation.service.ts";
import type { TrafficSittingChangeEntity } from "./traffic-sitting-change/traffic-sitting-change.entity.ts";
import { sittingChangesOfTraffic } from "./traffic-sitting-change/traffic-sitting-change.reader.ts";
import { TrafficSittingChangeService } from "./traffic-sitting-change/traffic-sitting-change.service.ts";

/** The use cases of the police's civil side; they live as long as the subgraph. */
export const policeServices = ({ db, unitOfWork }: Foundations) => ({
  bodies: new KnownBodyService(db),
  incidents: new IncidentService(unitOfWork, db),
  handOvers: new HandOverService(unitOfWork),
  recognitions: new RecognitionService(unitOfWork),
  caseTransfers: new CaseTransferService(unitOfWork, db),
  publicSecurityMediations: new PublicSecurityMediationService(unitOfWork),
  publicSecurityAgreements: new PublicSecurityAgreementService(unitOfWork),
  officerRecusals: new OfficerRecusalService(unitOfWork),
  recusalOrders: new RecusalOrderService(unitOfWork),
  trafficMediations: new TrafficMediationService(unitOfWork, db),
  trafficSittingChanges: new TrafficSittingChangeService(unitOfWork),
  trafficDocuments: new TrafficDocumentService(unitOfWork),
  deadlineChanges: new DeadlineChangeService(unitOfWork, "POLICE", policeClockOwner),
});

export type PoliceServices = ReturnType<typeof policeServices>;

/** Loaders of one request: each batch is one statement, and answers only what this viewer may see. */
export interface PoliceReaders {
  readonly incidents: IncidentReader;
  readonly applicationDays: DataLoader<string, Day[]>;
  readonly handOvers: DataLoader<string, HandOverEntity[]>;
  readonly recognitions: DataLoader<string, RecognitionEntity | null>;
  readonly publicSecurityMediations: DataLoader<string, PublicSecurityMediationEntity | null>;
  readonly publicSecuritySittings: DataLoader<string, PublicSecuritySittingEntity[]>;
  readonly officerRecusals: OfficerRecusalReader;
  readonly caseTransfers: DataLoader<string, CaseTransferEntity[]>;
  readonly trafficSittingChanges: DataLoader<string, TrafficSittingChangeEntity[]>;
  readonly trafficMediations: DataLoader<string, TrafficMediationEntity[]>;
  readonly deadlines: DeadlineReader;
}

/** What every resolver of the police subgraph receives. */
export interface PoliceContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: PoliceServices;
  readonly readers: PoliceReaders;
}

export const policeContext = (viewer: Viewer, services: PoliceServices, { db, clock }: Foundations): PoliceContext => ({
  viewer,
  clock,
  services,
  readers: {
    incidents: incidentReader(db, viewer),
    applicationDays: applicationDays(db),
    handOvers: handOversOfIncident(db),
    recognitions: recognitionOfIncident(db),
    publicSecurityMediations: mediationOfIncident(db),
    publicSecuritySittings: sittingsOfMediation(db),
    officerRecusals: officerRecusalReader(db),
    caseTransfers: transfersOfIncident(db, viewer),
    trafficSittingChanges: sittingChangesOfTraffic(db),
    trafficMediations: trafficMediationsOfDispute(db, viewer),
    deadlines: deadlineReader(db, viewer),
  },
});
