import type { AccessTable } from "../access/access-rule.ts";
import { asked, rowsOfDispute, shown } from "../access/shared-rules.ts";

export const knownDisputeAccess: AccessTable = {
  rows: { KnownDispute: rowsOfDispute },
  fields: {
    Query: [[asked, "knownDispute"]],
    KnownDispute: [[shown, "id number"]],
  },
};
