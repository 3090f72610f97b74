import { seenAs } from "../../shared/auth/tracks.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { RowCondition } from "../../shared/auth/visible-rows.ts";

/** Where a row of the registry says which agency it tells of. */
interface SourceColumns {
  readonly disputeId: string;
  /** Column expression of the agency, e.g. `t.source`. */
  readonly source: string;
}

/**
 * Which agencies' entries and clocks the registry shows of a dispute: to a body those of the agencies whose tracks it
 * sees, and of those that hand matters to it the ones that did; to a party all but those of petition offices, since a
 * petition is one party's own and stands among that party's petitions.
 */
export function sourcesSeen(
  { post, agency, organizationId }: Viewer,
  { disputeId, source }: SourceColumns,
): RowCondition {
  if (post === "PARTY") return { sql: `${source} <> 'PETITION'`, parameters: {} };
  if (agency === null || agency === "CENTRE") return { sql: "TRUE", parameters: {} };
  return {
    sql: `(${source} = ANY (:sourcesSeen) OR (${source} = ANY (:sourcesReferred) AND EXISTS (
      SELECT 1 FROM referral sr JOIN organization so ON so.id = sr.from_organization_id
      WHERE sr.dispute_id = ${disputeId} AND sr.to_organization_id = :sourceBody AND so.agency = ${source})))`,
    parameters: {
      sourcesSeen: seenAs(agency, "SEEN"),
      sourcesReferred: seenAs(agency, "REFERRED"),
      sourceBody: organizationId,
    },
  };
}
