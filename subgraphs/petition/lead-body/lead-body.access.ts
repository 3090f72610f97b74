import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { DESK } from "../petition/petition.states.ts";
import { petitionWork } from "../petition/petition.access.ts";

export const leadBodyAccess: AccessTable = {
  fields: {
    Petition: [[petitionWork, "leadBody leadDecidedBy otherBodies"]],
  },
  acts: [act("nameLeadBody", DESK, "Regulations on Petition Work, art. 23")],
};
