import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { caseTransferProcedure } from "./case-transfer.states.ts";

const transferRows: RowRule = {
  code: "CASE_TRANSFERS",
  en: "The station that sends a case and, once it was sent, the one that is to sign for it see the transfer, the centre those of its divisions, a party its own.",
  zh: "移出单位和（已移送的）接收单位可见，调处中心看本辖区的，当事人看本人的",
  source: "Police Administrative Case Procedure; domain rules D.6",
};

export const caseTransferAccess: AccessTable = {
  rows: { CaseTransfer: transferRows },
  fields: {
    Query: [[asked, "caseTransfers"]],
    CaseTransfer: [
      [
        shown,
        "id from to incident availableActions incidentNumber state reason acceptedAt foundAt sentAt sentByPost answeredAt answeredByPost givenBackReason version",
      ],
    ],
    PoliceMediation: [[shown, "transfers"]],
  },
  acts: [...actsOf(caseTransferProcedure)],
};
