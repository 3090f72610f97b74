import type { DeadlineChanges, DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

interface OfReferral {
  readonly courtReferralId: string;
}

interface OfConfirmation {
  readonly confirmationId: string;
  readonly agreementId: string;
}

/** What the courts announce. */
export interface CourtEvents extends DeadlineChanges<"court"> {
  "court.ComplaintReceived": OfReferral & { readonly courtId: string; readonly causeOfAction: string };
  "court.MediationRefused": OfReferral & { readonly partyId: string };
  "court.CaseFiled": OfReferral & { readonly caseNumber: string };
  "court.MediationDelegated": OfReferral & HandOver;
  "court.MediationEntrusted": OfReferral & HandOver;
  "court.ReferralReceived": OfReferral & { readonly signedOn: string };
  "court.MediationAgreed": OfReferral & { readonly agreementId: string };
  "court.MediationFailed": OfReferral & { readonly ground: string };
  "court.MediationStatementIssued": OfReferral & { readonly caseNumber: string };
  "court.WithdrawalAllowed": OfReferral & { readonly caseNumber: string };
  "court.TrialResumed": OfReferral & { readonly caseNumber: string };
  "court.ConfirmationApplied": OfConfirmation & { readonly courtId: string };
  "court.SupplementRequested": OfConfirmation & { readonly dueOn: string };
  "court.SupplementReceived": OfConfirmation;
  "court.ConfirmationAccepted": OfConfirmation & { readonly caseNumber: string };
  "court.ConfirmationNotAccepted": OfConfirmation & { readonly ground: string };
  "court.ConfirmationWithdrawn": OfConfirmation;
  "court.AgreementConfirmed": OfConfirmation & { readonly rulingNumber: string; readonly ruledOn: string };
  "court.ConfirmationDismissed": OfConfirmation & { readonly ground: string; readonly routesTold: readonly string[] };
  "court.DeadlineSet": DeadlineFacts;
  "court.DeadlineEnded": DeadlineEnd;
}
