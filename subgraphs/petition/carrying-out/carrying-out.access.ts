import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";

export const carryingOutAccess: AccessTable = {
  fields: {
    Petition: [[shown, "carriedOutBy"]],
  },
  acts: [act("recordCarriedOut", DESK, "Regulations on Petition Work, art. 32")],
};
