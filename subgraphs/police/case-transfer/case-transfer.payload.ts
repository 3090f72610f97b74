import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Instant, Line } from "../../shared/scalars/scalars.ts";
import { IncidentChangeInput } from "../incident/incident.payload.ts";
import { CaseTransfer } from "./case-transfer.type.ts";

@InputType({ description: "Another police unit is competent for an accepted case. 认定有管辖权的单位" })
export class FindUnitCompetentInput extends IncidentChangeInput {
  @Field(() => ID, { description: "The competent unit. 有管辖权的单位" })
  toStationId: string;

  @Field(() => Line, { description: "Why it is. 理由" })
  reason: string;

  @Field(() => Instant, { description: "The time on the acceptance form; the 24 hours count from it. 受案时间" })
  acceptedAt: Date;
}

@InputType({ description: "A change to one transfer. 受案移送变更" })
export class CaseTransferChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which transfer. 受案移送" })
  transferId: string;
}

@InputType({ description: "The competent unit signs for the case. 接收移送" })
export class ReceivePoliceCaseInput extends CaseTransferChangeInput {
  @Field(() => Line, { description: "The receiver's own number of it. 接收单位警情编号" })
  incidentNumber: string;
}

@InputType({ description: "The unit gives the case back. 退回移送" })
export class GiveBackPoliceCaseInput extends CaseTransferChangeInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const transfer = {
  name: "caseTransfer",
  type: () => CaseTransfer,
  description: "The transfer as it stands now. 受案移送",
} as const;
export const findUnitCompetent = payloadOf("FindUnitCompetentPayload", "What came of finding so. 认定结果", transfer, [
  ...custodyProblems,
  UnfitBody,
]);
export const sendPoliceCase = payloadOf(
  "SendPoliceCasePayload",
  "What came of sending it. 移送结果",
  transfer,
  custodyProblems,
);
export const receivePoliceCase = payloadOf(
  "ReceivePoliceCasePayload",
  "What came of signing for it. 接收结果",
  transfer,
  custodyProblems,
);
export const giveBackPoliceCase = payloadOf(
  "GiveBackPoliceCasePayload",
  "What came of giving it back. 退回结果",
  transfer,
  custodyProblems,
);
export const withdrawCaseTransfer = payloadOf(
  "WithdrawCaseTransferPayload",
  "What came of keeping it. 撤回移送结果",
  transfer,
  custodyProblems,
);
