import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";

export const leadBodyAccess: AccessTable = {
  fields: {
    Petition: [[shown, "leadBody leadDecidedBy otherBodies"]],
  },
  acts: [act("nameLeadBody", DESK, "Regulations on Petition Work, art. 23")],
};
