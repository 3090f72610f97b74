import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import type { ShownParty } from "./party.reader.ts";
import { fullPurposes, viewOfParty } from "./party.rules.ts";

const whoSomebodyIs: FieldRule<ShownParty> = {
  code: "PARTY_IN_FULL",
  en: "A person is shown in full to itself, and, while they handle the dispute or hand it over, to the body that holds it and the centre (not its supervisor); to others masked.",
  zh: "自然人信息对本人完整显示，对正在办理或者移送的承办单位和调处中心（不含督办人员）完整显示，对其他人脱敏显示",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.5 and D.6",
  otherwise: "MASKED",
  liftedBy: fullPurposes,
  may: ({ purpose }, { kind, viewing, protection }) =>
    kind !== "PERSON" || viewOfParty({ ...viewing, purpose }, protection) === "FULL",
};

const ofWhomNothingIsShown: FieldRule<ShownParty> = {
  code: "PARTY_NOT_HIDDEN",
  en: "Of a party that is hidden from another party even its age and who acts for it stay hidden.",
  zh: "对其他当事人不展示的当事人，其是否未成年及监护关系亦不展示",
  source: "Law on the Protection of Minors, art. 103; domain rules D.3 and D.5",
  may: ({ purpose }, { viewing, protection }) => viewOfParty({ ...viewing, purpose }, protection) !== "NONE",
};

export const partyAccess: AccessTable = {
  rows: { Party: rowsOfDispute },
  fields: {
    Party: [
      [shown, "id side kind creditCode view"],
      [ofWhomNothingIsShown, "minor guardianRelation"],
      [whoSomebodyIs, "name citizenId phone address guardianName guardianPhone"],
    ],
  },
};
