import type { Post } from "../state-machine/posts.ts";

/** STATUTORY: law or judicial interpretation. TARGET: local or own service target. WINDOW: a right that lapses, never "overdue". */
export type ClockKind = "STATUTORY" | "TARGET" | "WINDOW";
export type ClockUnit = "DAY" | "WORKING_DAY" | "HOUR" | "MONTH";

/** Why a clock stands still; what is suspended is added to its day. */
export type SuspensionGround = "APPRAISAL" | "HEARING" | "PETITIONER_UNCLEAR";

/** Who may lengthen a clock, and how far. An extension is a decision with a reason; it is shown as one. */
export interface ExtensionRule {
  /** Who decides, as the rule calls it. */
  readonly by: string;
  /** The posts that decide it, or write the decision down where it is made elsewhere. */
  readonly posts: readonly Post[];
  /** At most this many units; absent where the rule sets no limit. */
  readonly days?: number;
  /** Every party has to agree. */
  readonly parties?: true;
  /** Somebody above decides: the decision's number is written down with it. */
  readonly elsewhere?: true;
  /** May be had again; without it there is one. */
  readonly again?: true;
}

/** A way of reading the law that leads to another day, and what it rests on. */
export interface Reading {
  /** Article, and how it is read. */
  readonly basis: string;
  readonly unit?: ClockUnit;
  /** The last day stands even where it is a day of rest. */
  readonly rollsOver?: false;
  /** Counted from an earlier event of the same record, which whoever starts the clock names. */
  readonly fromFirst?: true;
}

/** Which event starts a clock that has several beginnings. */
export type ClockVariant =
  "ONLINE" | "MEDIATED" | "INTERRUPTED" | "TRAFFIC" | "DETERMINED" | "DEATH" | "INJURY" | "DISABILITY" | "PROPERTY";

/** What a variant changes of its clock. */
export type VariantRule = Pick<ClockRule, "start" | "otherReading"> & { readonly basis?: string };

/** One clock of the procedures as data; lengths in `unit`s. */
export interface ClockRule {
  readonly en: string;
  readonly zh: string;
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: ClockUnit;
  /** Its last day is appointed when it starts, and stands even on a day of rest; the rule has no length of its own. */
  readonly appointed?: true;
  /** What starts it. */
  readonly start: string;
  /** Article, local rule, or "own decision". */
  readonly basis: string;
  readonly extension?: ExtensionRule;
  readonly suspendedBy?: readonly SuspensionGround[];
  readonly otherReading?: Reading;
  readonly variants?: { readonly [V in ClockVariant]?: VariantRule };
}
