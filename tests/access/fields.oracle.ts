import { personNamed } from "../../seeds/people.ts";
import { type PurposeCode, defaultPurpose } from "../../subgraphs/shared/auth/viewer.ts";
import { audiences } from "./audiences.oracle.ts";
import { type Row, relationOf, seesRow } from "./rows.oracle.ts";

/** What becomes of one field of one row for one person. */
export type Verdict = "SHOWN" | "MASKED" | "WITHHELD" | "ROW_UNSEEN";

/** What says who a person is: shown to itself, to the body that holds the dispute, and to the centre while it handles it. */
const MASKED = ["name", "citizenId", "phone", "address", "guardianName", "guardianPhone"];

/** The fields of a type that are not for all; the same ones `accessDecisions` tells of. */
export const guardedFields = (type: string): readonly string[] => [
  ...(type === "Party" ? MASKED : []),
  ...Object.keys(audiences[type] ?? {}),
];

/** What an office reads the name of a person for: its work on the dispute, and no look at the work of others (D.6, PIPL arts. 6 and 34). */
const OFFICIAL: readonly PurposeCode[] = ["HANDLING", "HANDOVER"];

/** How a row was asked for. */
export interface Asking {
  /** The request asked for its dispute, or the row, and for few. */
  readonly named?: boolean;
  /** Where the request says what it reads for. It opens or closes who a person is, and nothing else. */
  readonly purpose?: PurposeCode | undefined;
}

/** What a person is shown of one field of one row. */
export function verdict(
  id: string,
  type: string,
  field: string,
  row: Row,
  { named = true, purpose }: Asking = {},
): Verdict {
  if (!seesRow(id, row)) return "ROW_UNSEEN";
  const { post } = personNamed(id);
  if (post === "DEVELOPER") return "SHOWN";
  const relation = relationOf(id, row);
  if (type === "Party" && MASKED.includes(field)) {
    const { themselves, own, centre } = relation;
    // Of minors, families and whoever fears violence only the body that holds the dispute needs to know who they are.
    // And nobody pages who somebody is, whatever the office (D.4).
    const official = OFFICIAL.includes(purpose ?? defaultPurpose(post));
    const byOffice = named && official && (own || (centre && !row.delicate));
    return !row.person || themselves || byOffice ? "SHOWN" : "MASKED";
  }
  const audience = audiences[type]?.[field];
  if (audience === undefined) return "SHOWN";
  // What was routed to another authority is nobody's here, whoever brought or sent it.
  if (row.side === "PETITION" && row.routed) return "WITHHELD";
  const asked = type === "Dispute" ? { ...relation, head: post === "CENTRE_HEAD" } : relation;
  return audience(asked) ? "SHOWN" : "WITHHELD";
}
