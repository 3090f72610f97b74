import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { unsealed } from "../../shared/seal/seal.condition.ts";

/**
 * That no seal keeps the viewer's body from the dispute of a case, for the committee's own rows, which are not found
 * through the dispute. `caseId` is a column expression, e.g. `f.case_id`.
 *
 * Source: domain rules D.3.
 */
export const openCase = ({ organizationId }: Pick<Viewer, "organizationId">, caseId: string): RowCondition => ({
  sql: unsealed(`(SELECT oc.dispute_id FROM mediation_case oc WHERE oc.id = ${caseId})`),
  parameters: { sealViewer: organizationId ?? "" },
});
