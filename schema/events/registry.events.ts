import type { DeadlineChanges, DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

/** What the agencies keep of a party: no name, no number, no address. */
export interface PartyFacts {
  readonly partyId: string;
  readonly side: "APPLICANT" | "RESPONDENT" | "OTHER";
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly minor: boolean;
  /** The party's own account of the hub, where it has one. */
  readonly personId: string | null;
}

/**
 * A hand-over as the registry keeps it; `receipt` is the registry's signed statement of this step. The papers stay in the
 * registry (`staysHome` of the subscriptions).
 */
export interface ReferralFacts extends HandOver {
  readonly referralId: string;
  /** The referral this one hands back, where a body returns what it had accepted. */
  readonly handsBack: string | null;
  readonly receipt: string;
}

/** A link between two registrations of one quarrel. */
export interface LinkFacts {
  readonly linkId: string;
  readonly leadingId: string;
  readonly followingId: string;
  readonly side: "LEADING" | "FOLLOWING";
  readonly reason: string;
}

/** A step of a referral to an outside body, and its day. */
export interface OutsideReferralFacts {
  readonly outsideReferralId: string;
  readonly outsideKind: string;
  readonly bodyName: string;
  readonly on: string;
  readonly outcome: string | null;
}

/** An appraisal by an outside body, and the day it began or ended. */
export interface AppraisalFacts {
  readonly outsideReferralId: string;
  readonly on: string;
}

/** A division a dispute belongs to besides its own, and why it does or does so no longer. */
export interface FurtherDivisionFacts {
  readonly furtherDivisionCode: string;
  readonly reason: string;
}

/** What the centre's registry announces. */
export interface RegistryEvents extends DeadlineChanges<"registry"> {
  "registry.DisputeRegistered": {
    readonly number: string;
    readonly title: string;
    readonly category: string;
    readonly divisionCode: string;
    readonly intakeSource: string;
    readonly channel: string;
    readonly holderId: string;
    readonly parties: readonly PartyFacts[];
  };
  "registry.DisputeTriaged": {
    readonly level: "SIMPLE" | "COMPLEX" | "MAJOR";
    readonly reason: string;
    readonly toOrganizationId: string;
  };
  "registry.DisputeSettledOnTheSpot": { readonly form: "ORAL" | "WRITTEN" };
  "registry.DisputeRedirected": { readonly reason: string; readonly routeTold: string };
  "registry.ReferralSent": ReferralFacts;
  "registry.ReferralAccepted": ReferralFacts & { readonly receivedOn: string };
  "registry.ReferralReturned": ReferralFacts & { readonly reason: string; readonly holderId: string };
  "registry.ReferralWithdrawn": ReferralFacts & { readonly reason: string };
  /** Nobody signed in time: the centre of the division takes the matter up. */
  "registry.ReferralEscalated": {
    readonly referralId: string;
    readonly toOrganizationId: string;
    readonly centreId: string | null;
    readonly dueOn: string;
  };
  /** An agency asked for a hand-over that could not be opened; its own record goes back to it. */
  "registry.ReferralNotOpened": { readonly sourceRecordId: string; readonly code: string; readonly reason: string };
  /** A body opened a track of its own on the dispute, and has to do with it from now on. */
  "registry.BodyJoined": { readonly organizationId: string };
  "registry.JointHandlingOrdered": {
    readonly leadOrganizationId: string;
    readonly memberIds: readonly string[];
    readonly meetingOn: string;
  };
  "registry.CompletionReported": { readonly outcome: "RESOLVED" | "UNRESOLVED"; readonly organizationId: string };
  "registry.CompletionRejected": { readonly reason: string };
  "registry.DisputeResolved": { readonly organizationId: string };
  "registry.DisputeUnresolved": { readonly organizationId: string; readonly routesTold: readonly string[] };
  "registry.FollowUpStarted": { readonly holderId: string };
  "registry.DisputeTransferred": { readonly route: string; readonly begunOn: string };
  "registry.DisputeClosed": { readonly holderId: string };
  "registry.DisputeReopened": { readonly reason: string; readonly holderId: string };
  "registry.DisputeArchived": { readonly fileNumber: string };
  /** The dispute is hidden from all but its parties and these bodies; why is not told. */
  "registry.DisputeSealed": { readonly openTo: readonly string[] };
  "registry.SealLifted": Readonly<Record<string, never>>;
  /** Two registrations are one quarrel; each of the two disputes has an event of its own, `side` says which it is. */
  "registry.DisputesLinked": LinkFacts;
  "registry.DisputesUnlinked": LinkFacts;
  /** What looked like one quarrel is two; the other dispute is not named. */
  "registry.DuplicateRuledOut": { readonly rules: readonly string[] };
  /** Referrals to bodies outside the hub; of the discreet kinds nothing is announced. */
  "registry.OutsideReferralOffered": OutsideReferralFacts;
  "registry.OutsideReferralTakenUp": OutsideReferralFacts;
  "registry.OutsideReferralDeclined": OutsideReferralFacts;
  "registry.OutsideReferralSent": OutsideReferralFacts;
  "registry.OutsideReferralAccepted": OutsideReferralFacts;
  "registry.OutsideReferralNotAccepted": OutsideReferralFacts;
  "registry.OutsideReferralConcluded": OutsideReferralFacts;
  "registry.OutsideReferralWithdrawn": OutsideReferralFacts;
  /** An appraisal began or ended: clocks wait for it. Who appraises what stays with the referral. */
  "registry.AppraisalBegan": AppraisalFacts;
  "registry.AppraisalEnded": AppraisalFacts;
  /** A body asked whether the quarrel is known elsewhere; the answer is the asker's alone. */
  "registry.KnownElsewhereAsked": { readonly purpose: string };
  /** It belongs to a drive from now on. */
  "registry.CampaignTagged": { readonly campaign: string };
  /** What the centre demanded and the body replied stays in the registry; the others learn that it happened. */
  "registry.SupervisionIssued": { readonly addresseeId: string; readonly supervisionTrigger: "OVERDUE" | "ORDER" };
  "registry.SupervisionReplied": { readonly addresseeId: string };
  "registry.SupervisionReplyAccepted": { readonly addresseeId: string };
  "registry.SupervisionReplyRejected": { readonly addresseeId: string };
  "registry.SupervisionClosed": { readonly addresseeId: string };
  "registry.SupervisionWithdrawn": { readonly addresseeId: string };
  /** Against a body only. */
  "registry.AccountabilityRecommended": {
    readonly subjectId: string;
    readonly competentBodyId: string;
    readonly accountabilityGround: string;
  };
  "registry.AccountabilityAnswered": { readonly accountabilityAnswer: string };
  "registry.AccountabilityWithdrawn": { readonly subjectId: string };
  /** A dispute goes on the agenda of a joint meeting: by the hub after a second return, or by the head of the centre. */
  "registry.JointMeetingItemEntered": { readonly entryGround: string };
  "registry.JointMeetingConvened": {
    readonly meetingId: string;
    readonly meetingKind: string;
    readonly leadOrganizationId: string;
    readonly memberIds: readonly string[];
    readonly meetingOn: string;
  };
  "registry.JointMeetingAdjourned": { readonly meetingId: string };
  "registry.JointMeetingDecided": { readonly decision: string; readonly responsibleId: string };
  "registry.JointMeetingFollowedUp": { readonly responsibleId: string };
  /** No meeting is needed any more: this body signed for the dispute, or held it when it was closed. */
  "registry.JointMeetingItemLapsed": { readonly organizationId: string };
  "registry.MajorDisputeReported": { readonly receiverId: string };
  "registry.MajorDisputeReportAnswered": { readonly receiverId: string };
  /** A leading post of a body answers for the dispute; a rank, never a person. */
  "registry.LeadResponsibilityAppointed": {
    readonly organizationId: string;
    readonly responsiblePost: string;
    readonly scope: string;
    readonly dueOn: string;
    readonly reason: string;
  };
  "registry.LeadResponsibilityEnded": {
    readonly organizationId: string;
    readonly scope: string;
    readonly ending: string;
    readonly reason: string | null;
  };
  /** The dispute belongs to a further division: its centres see it, its agencies may open tracks on it. */
  "registry.FurtherDivisionAdded": FurtherDivisionFacts;
  "registry.FurtherDivisionRemoved": FurtherDivisionFacts;
  "registry.DeadlineSet": DeadlineFacts;
  "registry.DeadlineEnded": DeadlineEnd;
}

/** The steps of a referral to an outside body. */
export type OutsideReferralEvent = Extract<keyof RegistryEvents, `registry.OutsideReferral${string}`>;
