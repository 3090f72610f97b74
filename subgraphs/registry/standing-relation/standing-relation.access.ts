import type { AccessTable } from "../../shared/access/access-rule.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const standingRelationAccess: AccessTable = {
  rows: { StandingRelation: directoryRows },
  fields: {
    StandingRelation: [[shown, "id other kind side basis since until"]],
    Organization: [[shown, "relations"]],
  },
};
