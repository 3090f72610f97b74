import type { DeadlineChanges, DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

interface OfReferral {
  readonly courtReferralId: string;
}

interface OfConfirmation {
  readonly confirmationId: string;
  readonly agreementId: string;
}

interface OfRecusal {
  readonly recusalId: string;
  readonly courtReferralId: string | null;
  readonly confirmationId: string | null;
  readonly about: string;
}

/** What the courts announce. */
export interface CourtEvents extends DeadlineChanges<"court"> {
  "court.ComplaintReceived": OfReferral & { readonly courtId: string; readonly causeOfAction: string };
  "court.MediationRefused": OfReferral & { readonly partyId: string };
  "court.CaseFiled": OfReferral & { readonly caseNumber: string };
  /** Where the choice of who mediates online stands; the hand-over says whom it fell on. */
  "court.OnlineChoiceMoved": OfReferral & { readonly choiceId: string; readonly state: string };
  "court.MediationDelegated": OfReferral & HandOver;
  "court.MediationEntrusted": OfReferral & HandOver;
  "court.ReferralReceived": OfReferral & { readonly signedOn: string };
  "court.MediationAgreed": OfReferral & { readonly agreementId: string };
  "court.MediationFailed": OfReferral & { readonly ground: string };
  "court.MediationStatementIssued": OfReferral & { readonly caseNumber: string };
  "court.WithdrawalAllowed": OfReferral & { readonly caseNumber: string };
  "court.PreHearingMediationOpened": OfReferral & { readonly mediatorKinds: readonly string[] };
  "court.PreHearingMediationAgreed": OfReferral;
  "court.PreHearingMediationEnded": OfReferral & { readonly outcome: string };
  "court.StatementReceived": OfReferral & { readonly partyId: string; readonly receivedOn: string };
  "court.StatementTookEffect": OfReferral & { readonly effectiveOn: string };
  "court.TrialResumed": OfReferral & { readonly caseNumber: string };
  "court.ConfirmationApplied": OfConfirmation & { readonly courtId: string };
  "court.SupplementRequested": OfConfirmation & { readonly dueOn: string };
  "court.SupplementReceived": OfConfirmation;
  "court.ConfirmationPrioritised": OfConfirmation & { readonly ground: string };
  "court.ConfirmationAccepted": OfConfirmation & { readonly caseNumber: string };
  "court.ConfirmationNotAccepted": OfConfirmation & { readonly ground: string };
  "court.ConfirmationWithdrawn": OfConfirmation;
  "court.ConfirmationDeemedWithdrawn": OfConfirmation & { readonly ground: string };
  "court.RulingReceived": OfConfirmation & { readonly partyId: string; readonly receivedOn: string };
  "court.ConfirmationObjected": OfConfirmation & {
    readonly objectionId: string;
    readonly objector: "PARTY" | "OUTSIDER";
  };
  "court.ConfirmationObjectionEnded": OfConfirmation & {
    readonly objectionId: string;
    readonly outcome: string;
  };
  "court.ConfirmationSetAside": OfConfirmation;
  "court.EnforcementApplied": OfConfirmation;
  "court.AgreementConfirmed": OfConfirmation & { readonly rulingNumber: string; readonly ruledOn: string };
  "court.ConfirmationDismissed": OfConfirmation & { readonly ground: string; readonly routesTold: readonly string[] };
  /** Somebody of the court is asked to step aside: that it was asked, of which post, and no word of why. */
  "court.CourtRecusalRequested": OfRecusal & { readonly askedBy: string };
  "court.CourtRecusalDecided": OfRecusal & { readonly result: "GRANTED" | "REJECTED" };
  "court.CourtRecusalReviewRequested": OfRecusal;
  "court.CourtRecusalReviewDecided": OfRecusal & { readonly result: "GRANTED" | "REJECTED" };
  "court.DeadlineSet": DeadlineFacts;
  "court.DeadlineEnded": DeadlineEnd;
}
