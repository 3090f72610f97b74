import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";

const confirmableRows: RowRule = {
  code: "OPEN_WINDOWS",
  en: "A court sees those it invited the committee to, the centre those of its divisions, the committee and the parties their own; police and petition offices none.",
  zh: "法院看其邀请调解的，调处中心看本辖区的，调委会和当事人看本人的，公安机关和信访机构不可见",
  source: "Judicial confirmation is the parties' to ask for (Civil Procedure Law, art. 205); domain rules D.6",
};

export const eligibleAgreementAccess: AccessTable = {
  rows: { ConfirmableAgreement: confirmableRows },
  fields: {
    Query: [[asked, "confirmableAgreements"]],
    ConfirmableAgreement: [[shown, "agreement dispute parties invitingCourt deadlines effectiveOn"]],
  },
};
