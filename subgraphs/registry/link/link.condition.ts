import type { Viewer } from "../../shared/auth/viewer.ts";
import { type RowCondition, visibleRows } from "../../shared/auth/visible-rows.ts";

/**
 * Holds where a dispute is linked now to one of those named that the viewer may see; `:named` are their ids and numbers in
 * lower case. A link to one the viewer may not see must not show in anything.
 */
export function linkedToNamed(viewer: Viewer, disputeId: string): RowCondition {
  const { sql, parameters } = visibleRows(viewer, { disputeId: "lo.id", divisionCode: "lo.division_code" });
  return {
    sql: `EXISTS (SELECT 1 FROM dispute_link ll
      JOIN dispute lo ON lo.id = CASE WHEN ll.leading_id = ${disputeId} THEN ll.following_id ELSE ll.leading_id END
      WHERE (ll.leading_id = ${disputeId} OR ll.following_id = ${disputeId}) AND ll.state = 'LINKED'
        AND (lo.id::text = ANY (:named) OR lower(lo.number) = ANY (:named)) AND ${sql})`,
    parameters,
  };
}
