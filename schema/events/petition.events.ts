import type { DeadlineChanges, DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

interface OfPetition {
  readonly petitionId: string;
}

/** Of a review step; `stage` says which of the two. The names of events are stored with them, and so are kept. */
interface OfReview extends OfPetition {
  readonly stage: "REVIEW" | "RECHECK";
}

/**
 * What the petition offices announce: only appeals and requests, the class that may belong to a dispute.
 * A complaint against persons is announced to nobody (Regulations on Petition Work, art. 30).
 */
export interface PetitionEvents extends DeadlineChanges<"petition"> {
  "petition.PetitionRegistered": OfPetition & { readonly number: string; readonly officeId: string };
  /** The office put right what it had entered; neither what it was nor what it is. */
  "petition.PetitionAmended": OfPetition;
  "petition.PetitionNotReentered": OfPetition;
  /** An appeal or request that is a litigation matter; a complaint that was routed is announced to nobody. */
  "petition.PetitionRouted": OfPetition & { readonly route: string };
  /** A recommendation lies with the leadership of the level; what it says stays with the office. */
  "petition.ReportedToLeadership": OfPetition & { readonly ground: string };
  "petition.LeadershipDecided": OfPetition & { readonly decidedOn: string };
  "petition.PetitionForwarded": OfPetition & HandOver & { readonly manner: "FORWARDED" | "ASSIGNED" };
  /** Another body holds the dispute: the petition went to the body that answers it, and the dispute stayed. */
  "petition.ForwardedWithoutCustody": OfPetition & {
    readonly manner: "FORWARDED" | "ASSIGNED";
    readonly toOrganizationId: string;
  };
  "petition.ObjectionRaised": OfPetition & { readonly fromOrganizationId: string };
  "petition.ObjectionDecided": OfPetition & { readonly agreed: boolean };
  "petition.PetitionNotified": OfPetition;
  "petition.PetitionAccepted": OfPetition & { readonly organizationId: string };
  "petition.MediationReferred": OfPetition & HandOver;
  "petition.MediationReturned": OfPetition & { readonly outcome: string };
  /** The matter goes by another legal procedure; which body's, the petitioner was told and nobody else hears. */
  "petition.ProcedureRouted": OfPetition & { readonly procedure: string };
  "petition.OpinionIssued": OfPetition & { readonly result: string };
  /** The petitioner has the written answer in hand: the window to ask for this stage opened. */
  "petition.AnswerReceived": OfReview;
  "petition.ReviewRequested": OfReview & { readonly organizationId: string };
  "petition.ReviewDecided": OfReview & { readonly outcome: "UPHELD" | "CHANGED"; readonly result: string };
  /** Nobody asked in time. No fault of anybody. */
  "petition.ReviewLapsed": OfReview;
  "petition.HearingOpened": OfPetition & { readonly stage: "HANDLING" | "RECHECK" };
  "petition.HearingClosed": OfPetition & { readonly stage: "HANDLING" | "RECHECK"; readonly held: boolean };
  /** An answer that supports the claim was carried out. */
  "petition.AnswerCarriedOut": OfPetition & { readonly performedOn: string };
  /** A leading post received it on a reception day; what was arranged stays with the petition. */
  "petition.ReceptionRecorded": OfPetition & { readonly mode: string; readonly organizationId: string };
  "petition.ReceptionConcluded": OfPetition & { readonly outcome: string };
  "petition.DeadlineSet": DeadlineFacts;
  "petition.DeadlineEnded": DeadlineEnd;
}
