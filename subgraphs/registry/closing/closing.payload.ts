import { Field, InputType, ObjectType } from "type-graphql";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { codeEnum } from "../../shared/deadline/deadline.enums.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { HandOverWaits } from "../referral/referral.type.ts";
import { Dispute } from "../dispute/dispute.type.ts";

@InputType({ description: "Visits are to check the performance. 回访" })
export class StartFollowUpInput extends DisputeChangeInput {}

@InputType({ description: "The outside procedure the parties took. 转出" })
export class TransferDisputeInput extends DisputeChangeInput {
  @Field(() => Line, { description: "Which one: arbitration, suit, administrative procedure. 途径" })
  route: string;

  @Field(() => Day, { description: "The day it began. 开始日期" })
  begunOn: string;
}

@InputType({ description: "The dispute is to be closed. 办结" })
export class CloseDisputeInput extends DisputeChangeInput {}

@InputType({ description: "The dispute is taken up again. 重启" })
export class ReopenDisputeInput extends DisputeChangeInput {
  @Field(() => Line, { description: "Why: change of mind, non-performance, a new fact. 理由" })
  reason: string;
}

@InputType({ description: "The file is complete. 归档" })
export class ArchiveDisputeInput extends DisputeChangeInput {
  @Field(() => Line, { description: "The number of the file. 档案号" })
  fileNumber: string;
}

@ObjectType({ implements: Problem, description: "Somebody still owes an act on the dispute. 尚有未了事项" })
export class DutiesOpen extends Problem {
  @Field(() => [codeEnum], { description: "The clocks of what is owed. 期限代码" })
  codes: readonly ClockCode[];
}

const dispute = { name: "dispute", type: () => Dispute, description: "The dispute as it stands now. 纠纷" } as const;
export const startFollowUp = payloadOf("StartFollowUpPayload", "What came of starting visits. 回访结果", dispute);
export const transferDispute = payloadOf("TransferDisputePayload", "What came of the transfer. 转出结果", dispute);
export const closeDispute = payloadOf("CloseDisputePayload", "What came of closing. 办结结果", dispute);
export const reopenDispute = payloadOf("ReopenDisputePayload", "What came of reopening. 重启结果", dispute, [
  HandOverWaits,
]);
export const archiveDispute = payloadOf("ArchiveDisputePayload", "What came of archiving. 归档结果", dispute, [
  DutiesOpen,
]);
