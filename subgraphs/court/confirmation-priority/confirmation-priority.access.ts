import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { moreThanState } from "../court/court.access.ts";

export const confirmationPriorityAccess: AccessTable = {
  fields: { JudicialConfirmation: [[moreThanState, "priorityGround prioritisedOn"]] },
  acts: [
    act(
      "prioritiseConfirmation",
      ["JUDGE"],
      "Priority of review (优先审查), local practice; that a judge does, own decision",
    ),
  ],
};
