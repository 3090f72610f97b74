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

/** A hand-over as the registry keeps it; `receipt` is the registry's signed statement of this step. */
export interface ReferralFacts extends HandOver {
  readonly referralId: string;
  /** The referral this one hands back, where a body returns what it had accepted. */
  readonly handsBack: string | null;
  readonly receipt: string;
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
  "registry.DeadlineSet": DeadlineFacts;
  "registry.DeadlineEnded": DeadlineEnd;
}
