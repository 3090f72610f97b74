import type { Viewer } from "./viewer.ts";
import { type RowColumns, type RowCondition, visibleRows } from "./visible-rows.ts";

/**
 * Which rows of a matter between the centre and a body are a viewer's to see: the centre's as it sees the dispute, the
 * bodies' the matter names (`named`, a condition on `:namedBody`), and nobody else's. A party sees its dispute, not what the centre writes to a body about it. A seal does not keep a matter
 * from the body it is addressed to: writing to it was the centre's own act.
 */
export function addressedRows(viewer: Viewer, columns: RowColumns, named: string): RowCondition {
  const ofDispute =
    viewer.agency === "CENTRE" || viewer.post === "DEVELOPER" ? visibleRows(viewer, columns) : undefined;
  if (viewer.organizationId === null) return ofDispute ?? { sql: "FALSE", parameters: {} };
  return {
    sql: `(${ofDispute ? `${ofDispute.sql} OR ` : ""}${named})`,
    parameters: { ...ofDispute?.parameters, namedBody: viewer.organizationId },
  };
}
