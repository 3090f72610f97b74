import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { DESK } from "../petition/petition.states.ts";

export const registrationAccess: AccessTable = {
  acts: [act("registerPetition", DESK, "Regulations on Petition Work, arts. 21 and 22")],
};
