import type { Viewer } from "../../shared/auth/viewer.ts";
import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { askersKinds, discreetKinds } from "./outside-kinds.rules.ts";

/** Who sees the discreet kinds: those who register and sort at the centre; a developer sees fictional ones only. */
const CENTRE: readonly Post[] = ["CENTRE_CLERK", "CENTRE_HEAD", "DEVELOPER"];

/** Which referrals are a viewer's to see as far as their kind goes, as SQL over `outside_referral` under this alias. */
export const discreetSeen = (viewer: Viewer, alias: string): RowCondition =>
  CENTRE.includes(viewer.post)
    ? { sql: "TRUE", parameters: {} }
    : {
        sql: `(${alias}.kind <> ALL (:discreet) OR (${alias}.kind = ANY (:askers) AND (${alias}.organization_id = :ownBody
          OR EXISTS (SELECT 1 FROM party ap WHERE ap.id = ${alias}.asking_party_id AND ap.person_id = :ownPerson))))`,
        parameters: {
          discreet: discreetKinds,
          askers: askersKinds,
          ownBody: viewer.organizationId,
          ownPerson: viewer.post === "PARTY" ? viewer.personId : null,
        },
      };

/** Where a row of the registry says of which dispute and which record it tells. */
interface RecordColumns {
  readonly disputeId: string;
  /** Column expression of the record, a text. */
  readonly recordId: string;
}

/** That a clock or an entry is of no referral that is hidden from the viewer: its name alone would tell of it. */
export function ofNoHiddenReferral(viewer: Viewer, { disputeId, recordId }: RecordColumns): RowCondition {
  // A viewer without a body compares with null, which is neither true nor false.
  const { sql, parameters } = discreetSeen(viewer, "hr");
  return {
    sql: `NOT EXISTS (SELECT 1 FROM outside_referral hr
      WHERE hr.dispute_id = ${disputeId} AND hr.id::text = ${recordId} AND ${sql} IS NOT TRUE)`,
    parameters,
  };
}
