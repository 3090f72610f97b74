import type { DeadlineChanges, DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

interface OfOfficerRecusal {
  readonly recusalId: string;
  /** Of which mediation by the police: one of the two. */
  readonly mediationId: string | null;
  readonly trafficMediationId: string | null;
  readonly about: "OFFICER" | "HEAD";
}

interface OfMediation {
  readonly incidentId: string;
  readonly mediationId: string;
}

/** What the police announce: the civil side of an incident, never a penalty. */
export interface PoliceEvents extends DeadlineChanges<"police"> {
  "police.IncidentRegistered": { readonly incidentId: string; readonly number: string; readonly stationId: string };
  "police.CivilSideFound": { readonly incidentId: string; readonly routesTold: readonly string[] };
  "police.CaseAccepted": { readonly incidentId: string };
  "police.MediationReferred": HandOver & { readonly incidentId: string };
  "police.MediationRouteChosen": { readonly incidentId: string };
  "police.MediationReturned": { readonly incidentId: string; readonly outcome: string };
  "police.CivilSideSettled": { readonly incidentId: string; readonly agreementId: string };
  "police.RecognitionApplied": { readonly incidentId: string; readonly agreementId: string };
  "police.AgreementRecognised": { readonly incidentId: string; readonly agreementId: string };
  "police.RecognitionDeclined": { readonly incidentId: string; readonly agreementId: string };
  "police.CivilSideClosed": { readonly incidentId: string; readonly routesTold: readonly string[] };
  "police.PublicSecurityMediationBegun": OfMediation;
  "police.SecondMediationCalled": OfMediation & { readonly askedBy: "PARTY" | "POLICE" };
  "police.PublicSecurityAgreementReached": OfMediation;
  "police.PublicSecurityAgreementPerformed": OfMediation & { readonly onTheSpot: boolean };
  /** FAILED, NOT_PERFORMED or NOT_MEDIABLE: where the civil side ends; never why somebody is thought to have done what. */
  "police.PublicSecurityMediationEnded": OfMediation & {
    readonly outcome: string;
    readonly routesTold: readonly string[];
  };
  "police.CaseTransferMoved": {
    readonly incidentId: string;
    readonly transferId: string;
    readonly fromStationId: string;
    readonly toStationId: string;
    /** DUE, SENT, RECEIVED, GIVEN_BACK or WITHDRAWN; with RECEIVED the case is the other unit's. */
    readonly state: string;
  };
  "police.DeterminationReceived": {
    readonly trafficMediationId: string;
    readonly unitId: string;
    readonly receivedOn: string;
  };
  /** Where mediation on compensation stands; `ground` where it ended without an agreement. No contents. */
  "police.TrafficMediationMoved": {
    readonly trafficMediationId: string;
    readonly state: string;
    readonly ground: string | null;
    readonly routesTold: readonly string[];
  };
  /** ASKED or KEPT; that the sitting was called for another time is a move of the mediation. Never why. */
  "police.TrafficSittingChangeMoved": {
    readonly trafficMediationId: string;
    readonly changeId: string;
    readonly state: "ASKED" | "KEPT";
    readonly askedOn: string;
  };
  /** Whether an officer steps aside; never why somebody thinks it should. */
  "police.OfficerRecusalRequested": OfOfficerRecusal & { readonly askedBy: "PARTY" | "OFFICER" };
  "police.OfficerRecusalDecided": OfOfficerRecusal & { readonly result: "GRANTED" | "REJECTED" };
  "police.DeadlineSet": DeadlineFacts;
  "police.DeadlineEnded": DeadlineEnd;
}
