import type { AccessTable, FieldRule, RowRule } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import type { CaseTransferEntity } from "./case-transfer.entity.ts";
import { caseTransferProcedure } from "./case-transfer.states.ts";

const transferRows: RowRule = {
  code: "CASE_TRANSFERS",
  en: "The station that sends a case and, once it was sent, the one that is to sign for it see the transfer, the centre those of its divisions, a party its own.",
  zh: "移出单位和（已移送的）接收单位可见，调处中心看本辖区的，当事人看本人的",
  source: "Police Administrative Case Procedure; domain rules D.6",
};

const betweenUnits: FieldRule<Pick<CaseTransferEntity, "fromStationId" | "toStationId">> = {
  code: "BETWEEN_THE_TWO_UNITS",
  en: "Why a case was sent on or given back is for the two units; others learn that it was.",
  zh: "移送和退回理由仅移出、接收单位可见",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.5: free text is not for low roles",
  may: ({ organizationId }, { fromStationId, toStationId }) =>
    organizationId !== null && [fromStationId, toStationId].includes(organizationId),
};

export const caseTransferAccess: AccessTable = {
  rows: { CaseTransfer: transferRows },
  fields: {
    Query: [[asked, "caseTransfers"]],
    CaseTransfer: [
      [
        shown,
        "id from to incident availableActions incidentNumber state acceptedAt foundAt sentAt sentByPost answeredAt answeredByPost version",
      ],
      [betweenUnits, "reason givenBackReason"],
    ],
    PoliceMediation: [[shown, "transfers"]],
  },
  acts: [...actsOf(caseTransferProcedure)],
};
