import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

const SEALING = "Law on the Protection of Minors, art. 103; own decision that the head of the centre decides";

const notForParties: FieldRule = {
  code: "SEALED_WHY",
  en: "Why a dispute was sealed is for the bodies it is open to; a party learns that it is.",
  zh: "封存事由仅可见该纠纷的单位可见，当事人仅可见已封存",
  source:
    "Law on the Protection of Minors, art. 103; Regulations on Petition Work, art. 30: the ground would tell one party of the other",
  may: ({ post }) => post !== "PARTY",
};

export const sealAccess: AccessTable = {
  rows: { Seal: rowsOfTheirOwner },
  fields: {
    Dispute: [[shown, "seal"]],
    Seal: [
      [shown, "id sealedAt liftedAt"],
      [notForParties, "ground"],
    ],
  },
  acts: [act("sealDispute", ["CENTRE_HEAD"], SEALING), act("liftSeal", ["CENTRE_HEAD"], SEALING)],
};
