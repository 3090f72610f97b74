import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";
import { onlineChoiceProcedure } from "./online-choice.states.ts";

export const onlineChoiceAccess: AccessTable = {
  rows: { OnlineChoice: rowsOfTheirOwner },
  fields: {
    OnlineChoice: [
      [
        shown,
        "id state appliedOn agreedOn agreedBy chooseBy chosen namingGround decidedOn handedOverOn version availableActions",
      ],
    ],
    CourtReferral: [[courtAndParties, "onlineChoices"]],
  },
  acts: [
    ...actsOf(onlineChoiceProcedure),
    act("openOnlineChoice", ["JUDGE_ASSISTANT", "JUDGE"], "Online Mediation Rules, art. 10"),
  ],
};
