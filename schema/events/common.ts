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
  readonly unit: "DAY" | "WORKING_DAY" | "HOUR";
  readonly trigger: string;
  readonly triggeredOn: string;
  /** Null where the holiday calendar does not cover the year yet. */
  readonly dueOn: string | null;
  readonly explanation: {
    readonly countedFrom: string;
    readonly skipped: readonly { readonly day: string; readonly name: string }[];
    readonly rolledOver: readonly { readonly day: string; readonly name: string }[];
    readonly missingCalendarYear: number | null;
  };
}

/** A clock that stopped. */
export interface DeadlineEnd {
  readonly id: string;
  readonly status: "MET" | "MISSED" | "EXPIRED" | "CANCELLED";
  readonly endedOn: string;
  readonly by: string;
}
