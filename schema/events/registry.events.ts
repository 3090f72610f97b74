import type { DeadlineEnd, DeadlineFacts, HandOver } from "./common.ts";

/** What the agencies keep of a party: no name, no number, no address. */
export interface PartyFacts {
  readonly partyId: string;
  readonly side: "APPLICANT" | "RESPONDENT" | "OTHER";
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly minor: boolean;
  /** The party's own account of the hub, where it has one. */
  readonly personId: string | null;
}

/** A hand-over as the registry keeps it; `receipt` is the registry's signed statement of this step. */
export interface ReferralFacts extends HandOver {
  readonly referralId: string;
  /** The referral this one hands back, where a body returns what it had accepted. */
  readonly handsBack: string | null;
  readonly receipt: string;
}

/** What the centre's registry announces. */
export interface RegistryEvents {
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
  "registry.JointMeetingItemLapsed": { readonly organizationId: string };
  "registry.MajorDisputeReported": { readonly receiverId: string };
  "registry.MajorDisputeReportAnswered": { readonly receiverId: string };
  "registry.DeadlineSet": DeadlineFacts;
  "registry.DeadlineEnded": DeadlineEnd;
}
