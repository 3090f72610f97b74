import type { DeadlineChanges, DeadlineEnd, DeadlineFacts } from "./common.ts";

/** The case an agency's hand-over led to, and the sender's own record of it. */
interface OfCase {
  readonly caseId: string;
  readonly referralId: string | null;
  readonly sourceRecordId: string | null;
}

/** What people's mediation announces. Nothing of what was said in a session travels (domain rule D.2). */
export interface MediationEvents extends DeadlineChanges<"mediation"> {
  "mediation.CaseOpened": OfCase & {
    readonly origin: "APPLICATION" | "PROACTIVE" | "REFERRED";
    readonly committeeId: string;
  };
  "mediation.ConsentRecorded": OfCase & {
    readonly partyId: string;
    readonly answer: "GIVEN" | "REFUSED" | "WITHDRAWN";
  };
  "mediation.CaseRefused": OfCase & { readonly partyId: string };
  "mediation.CaseAccepted": OfCase & { readonly number: string; readonly committeeId: string };
  "mediation.MediatorAssigned": OfCase & {
    readonly mediatorIds: readonly string[];
    readonly chosenBy: "PARTIES" | "COMMITTEE";
  };
  "mediation.RecusalRequested": OfCase & {
    readonly recusalId: string;
    readonly mediatorId: string;
    readonly askedBy: "PARTY" | "MEDIATOR";
  };
  "mediation.RecusalDecided": OfCase & {
    readonly recusalId: string;
    readonly result: "GRANTED" | "REJECTED";
    readonly mediatorId: string;
    /** The mediators of the case from then on. */
    readonly mediatorIds: readonly string[];
  };
  "mediation.ParticipantInvited": OfCase & { readonly participantId: string; readonly role: string };
  "mediation.ExpertOpinionRecorded": OfCase & { readonly participantId: string };
  "mediation.ParticipationEnded": OfCase & {
    readonly participantId: string;
    readonly role: string;
    readonly reason: string;
  };
  "mediation.ClaimFactsRecorded": OfCase;
  /** That all parties had something recorded as undisputed; what it is, no event says. */
  "mediation.UndisputedFactsRecorded": OfCase;
  /** That a mediator told the police or another body; why stays with the committee (People's Mediation Law, art. 25). */
  "mediation.DangerReported": OfCase & {
    readonly reportedTo: "POLICE" | "OTHER_BODY";
    readonly reportedOn: string;
  };
  "mediation.SessionHeld": OfCase & { readonly sessionNumber: number; readonly mode: "ON_SITE" | "ONLINE" };
  "mediation.AgreementReached": OfCase & {
    readonly agreementId: string;
    readonly form: "ORAL" | "WRITTEN";
    readonly whole: boolean;
  };
  "mediation.AgreementSigned": OfCase & {
    readonly agreementId: string;
    readonly signature: "PARTY" | "MEDIATOR" | "COMMITTEE_SEAL";
  };
  "mediation.AgreementTookEffect": OfCase & {
    readonly agreementId: string;
    readonly form: "ORAL" | "WRITTEN";
    readonly effectiveOn: string;
    readonly committeeId: string;
    readonly partyIds: readonly string[];
  };
  "mediation.PerformanceRecorded": OfCase & { readonly agreementId: string; readonly itemNumber: number };
  "mediation.AgreementPerformed": OfCase & {
    readonly agreementId: string;
    readonly performedOn: string;
    readonly partyIds: readonly string[];
  };
  "mediation.AgreementContested": OfCase & { readonly agreementId: string; readonly routesTold: readonly string[] };
  "mediation.CaseTerminated": OfCase & { readonly ground: string; readonly routesTold: readonly string[] };
  "mediation.VisitPlanned": OfCase & {
    readonly agreementId: string;
    readonly visitId: string;
    readonly dueOn: string | null;
  };
  "mediation.VisitMade": OfCase & { readonly agreementId: string; readonly visitId: string; readonly result: string };
  "mediation.RecourseRecorded": OfCase & {
    readonly agreementId: string;
    readonly route: string;
    readonly newCaseId: string | null;
    readonly begunOn: string;
  };
  "mediation.FileCompiled": OfCase & { readonly fileId: string; readonly documents: number; readonly pages: number };
  "mediation.FileArchived": OfCase & {
    readonly fileId: string;
    readonly number: string | null;
    readonly pages: number;
  };
  "mediation.FileReviewed": OfCase & { readonly fileId: string };
  "mediation.DeadlineSet": DeadlineFacts;
  "mediation.DeadlineEnded": DeadlineEnd;
}
