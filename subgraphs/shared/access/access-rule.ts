import type { PurposeCode, Viewer } from "../auth/viewer.ts";
import type { Post } from "../state-machine/posts.ts";

/** A rule in one sentence, with what it rests on. */
export interface AccessRule {
  /** For programs; it does not change. */
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** Article, local rule, or "Own decision" with its reason. */
  readonly source: string;
}

/** Whose a type's rows are. The statement that reads them decides; this is the sentence it carries out. */
export type RowRule = AccessRule;

/**
 * Whose a field is, among those who may see the row. Without `may` it is theirs all.
 *
 * `may` goes by the viewer, the row as the resolvers have it, and loaders of the context: never a statement a row.
 */
export interface FieldRule<Row = never, Context = never> extends AccessRule {
  readonly may?: (viewer: Viewer, row: Row, context: Context) => boolean | Promise<boolean>;
  /** What others get: nothing, which the guard sees to, or what the owner's reader masked. */
  readonly otherwise?: "WITHHELD" | "MASKED";
  /** Purposes of reading that count for something in `may`. */
  readonly liftedBy?: readonly PurposeCode[];
  /** A further rule, of the same `otherwise`, for whoever this one shows the field: it keeps out by itself, and says so itself. */
  readonly besides?: FieldRule<Row, Context>;
}

/** Which posts a mutation is for; whose matter it must be, and where it must stand, is for the rules of the procedure. */
export interface ActRule {
  readonly mutation: string;
  readonly posts: readonly Post[];
  readonly sources: readonly string[];
}

/** The fields of one type by rule; the names are separated by spaces. */
export type FieldRows = readonly (readonly [rule: FieldRule, names: string])[];

/** What a procedure says of its piece of the graph. What nobody says anything of does not start. */
export interface AccessTable {
  /** By type; the procedure that declares a type says whose its rows are. */
  readonly rows?: Readonly<Record<string, RowRule>>;
  /** By type; a procedure that adds a field to another's type says whose it is. */
  readonly fields?: Readonly<Record<string, FieldRows>>;
  readonly acts?: readonly ActRule[];
}
