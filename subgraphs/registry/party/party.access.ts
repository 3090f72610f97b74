import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import type { ShownParty } from "./party.reader.ts";
import { MOST_OPENED } from "./party.opening.ts";
import { fullPurposes, viewOfParty } from "./party.rules.ts";

const oneByOne: FieldRule<ShownParty> = {
  code: "PARTY_OF_A_NAMED_DISPUTE",
  en: `By office a person is shown in full where a request asks for the dispute itself, by its number or id, or acts on it, for ${MOST_OPENED} disputes at the most and those linked to them; in a list masked. Open the dispute to read them in full.`,
  zh: `依职责查看自然人完整信息，须按编号或者标识打开该纠纷（一次请求至多${MOST_OPENED}件及其关联纠纷）；列表中脱敏显示`,
  source: "Own decision after Personal Information Protection Law, art. 6, and domain rules D.3 and D.4",
  otherwise: "MASKED",
  may: ({ purpose }, { kind, viewing, protection }) =>
    kind !== "PERSON" || viewOfParty({ ...viewing, purpose }, protection) === "FULL",
};

const whoSomebodyIs: FieldRule<ShownParty> = {
  code: "PARTY_IN_FULL",
  en: "A person is shown in full to itself, and, while they handle the dispute or hand it over, to the body that holds it and the centre (not its supervisor); to others masked.",
  zh: "自然人信息对本人完整显示，对正在办理或者移送的承办单位和调处中心（不含督办人员）完整显示，对其他人脱敏显示",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.5 and D.6",
  otherwise: "MASKED",
  liftedBy: fullPurposes,
  may: ({ purpose }, { kind, viewing, protection }) =>
    kind !== "PERSON" || viewOfParty({ ...viewing, opened: true, purpose }, protection) === "FULL",
  besides: oneByOne,
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
