/** What the parties to a hand-over answered when they were asked. */
export interface HandOverConsent {
  readonly partyId: string;
  readonly answer: "GIVEN" | "REFUSED";
  /** The day they were asked, YYYY-MM-DD. */
  readonly askedOn: string;
  readonly means: "IN_PERSON" | "PHONE" | "WRITING" | "ONLINE";
}

/** One shape for every hand-over between a body and a mediation organization (四统一). */
export interface HandOver {
  readonly linkage: "POLICE" | "COURT" | "PETITION" | "ADMIN_DEPARTMENT" | "CENTRE";
  /** For courts only: before filing (DELEGATED) or after it (ENTRUSTED). */
  readonly courtMode: "DELEGATED" | "ENTRUSTED" | null;
  readonly fromOrganizationId: string;
  readonly toOrganizationId: string;
  /** The sending agency's own record and number, where it has them. */
  readonly sourceRecordId: string | null;
  readonly sourceNumber: string | null;
  /** Only the civil side is handed over; what is public law stays with the sender. */
  readonly civilPartOnly: boolean;
  readonly legalBasis: string;
  readonly consents: readonly HandOverConsent[];
  readonly documents: readonly { readonly kind: string; readonly pages: number; readonly sha256: string }[];
}

/** A clock that was set, with the way to its day, so that others can show it without computing it. */
export interface DeadlineFacts {
  readonly id: string;
  readonly code: string;
  readonly kind: "STATUTORY" | "TARGET" | "WINDOW";
  readonly basis: string;
  readonly length: number;
  readonly unit: "DAY" | "WORKING_DAY" | "HOUR" | "MONTH";
  readonly trigger: string;
  readonly triggeredOn: string;
  /** Null where the holiday calendar does not cover the year yet. */
  readonly dueOn: string | null;
  /** The instant it ends, where it counts hours; ISO 8601 in UTC. */
  readonly dueAt?: string | null;
  readonly explanation: DeadlineExplanationFacts;
}

/** The way to a due date. */
export interface DeadlineExplanationFacts {
  readonly countedFrom: string;
  /** Units counted, with what was added by decision. */
  readonly counted?: number;
  /** Where the period itself ends, before days of rest move it. */
  readonly endsOn?: string | null;
  readonly skipped: readonly { readonly day: string; readonly name: string }[];
  readonly rolledOver: readonly { readonly day: string; readonly name: string }[];
  readonly missingCalendarYear: number | null;
  /** Where the law can be read in two ways: the day the other way leads to. */
  readonly otherReading?: OtherReadingFacts | null;
}

/** The second way of reading, with all it takes to count it again. */
export interface OtherReadingFacts {
  readonly basis: string;
  readonly triggeredOn: string;
  readonly unit: DeadlineFacts["unit"];
  readonly rollsOver: boolean;
  readonly dueOn: string | null;
}

/** A time a clock stood still; its days are added. */
export interface SuspensionFacts {
  readonly ground: "APPRAISAL" | "HEARING" | "PETITIONER_UNCLEAR";
  readonly from: string;
  /** The day it went on; null while it stands still. */
  readonly until: string | null;
  readonly reason: string;
  readonly organizationId: string | null;
  readonly post: string;
  /** The appraisal it waits for, where it stood still by itself. */
  readonly recordId?: string;
}

/** A decision that lengthened a clock. */
export interface ExtensionFacts {
  /** In the clock's own unit. */
  readonly days: number;
  readonly decidedOn: string;
  readonly reason: string;
  /** Who decides such extensions, as the rule calls it. */
  readonly approvedBy: string;
  /** The number of the decision, where it was made above the body that wrote it down. */
  readonly approval: string | null;
  readonly organizationId: string | null;
  readonly post: string;
  readonly dueOnBefore: string | null;
}

/** A clock turned and nobody asked: its day comes near, has passed, or a window has closed. */
export interface DeadlineTurn {
  readonly id: string;
  readonly code: string;
  readonly turn: "DUE_SOON" | "OVERDUE" | "EXPIRED";
  readonly dueOn: string;
  readonly turnedOn: string;
}

/** A clock was suspended, resumed or extended: how it stands since, and why. */
export interface DeadlineChangeFacts {
  readonly id: string;
  readonly code: string;
  readonly status: "RUNNING" | "SUSPENDED";
  /** Open while it stands still. */
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly explanation: DeadlineExplanationFacts;
  readonly suspensions: readonly SuspensionFacts[];
  readonly extensions: readonly ExtensionFacts[];
  readonly reason: string;
}

/** What befalls the clocks of an agency, besides being set and ended. */
export type DeadlineChanges<Subgraph extends string> = Readonly<
  Record<`${Subgraph}.DeadlineTurned`, DeadlineTurn> &
    Record<
      `${Subgraph}.DeadlineSuspended` | `${Subgraph}.DeadlineResumed` | `${Subgraph}.DeadlineExtended`,
      DeadlineChangeFacts
    >
>;

/** A clock that stopped. */
export interface DeadlineEnd {
  readonly id: string;
  readonly status: "MET" | "MISSED" | "EXPIRED" | "CANCELLED";
  readonly endedOn: string;
  readonly by: string;
}
