import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionWork } from "../petition/petition.access.ts";
import { mayAskForRecusal } from "./recusal.rules.ts";
import { petitionRecusalProcedure } from "./recusal.states.ts";

const headsOwn: FieldRule<{ readonly bodyId: string }> = {
  code: "HEADS_OWN_PETITION_RECUSAL",
  en: "What a recusal rests on is for the head of the body whose member of staff it is, who decides it.",
  zh: "回避理由仅作出决定的机关负责人可见",
  source: "Own decision: colleagues and other bodies need not know of somebody's kin",
  may: ({ post, organizationId }, { bodyId }) => post === "PETITION_HEAD" && organizationId === bodyId,
};

export const recusalAccess: AccessTable = {
  rows: { PetitionRecusal: rowsOfTheirOwner },
  fields: {
    PetitionRecusal: [
      [
        shown,
        "id body availableActions state askedBy ground about requestedOn decidedOn decisionReason takenOverBy version",
      ],
      [headsOwn, "reason"],
    ],
    Petition: [[petitionWork, "recusals"]],
  },
  acts: [
    ...actsOf(petitionRecusalProcedure),
    act("requestPetitionRecusal", mayAskForRecusal, "Regulations on Petition Work, art. 28"),
  ],
};
