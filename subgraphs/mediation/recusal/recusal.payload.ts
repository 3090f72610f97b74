import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { MediationOver } from "../consent/consent.problems.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { RecusalGround } from "./recusal.codes.ts";
import { Recusal, recusalGroundEnum, recusalProblems } from "./recusal.type.ts";

@InputType({ description: "Somebody asks that a mediator step aside. 申请回避" })
export class RequestRecusalInput extends CaseChangeInput {
  @Field(() => ID, { description: "Which mediator of the case. 调解员" })
  mediatorId: string;

  @Field(() => recusalGroundEnum, { description: "The ground. 事由" })
  ground: RecusalGround;

  @Field(() => Line, { description: "What it rests on; it stays with the asker and the head. 理由" })
  reason: string;
}

@InputType({ description: "Nobody asked, and a mediator has to step aside all the same. 指令回避" })
export class OrderRecusalInput extends CaseChangeInput {
  @Field(() => ID, { description: "Which mediator of the case. 调解员" })
  mediatorId: string;

  @Field(() => recusalGroundEnum, { description: "The ground. 事由" })
  ground: RecusalGround;

  @Field(() => Line, { description: "What it rests on; it stays with the head. 理由" })
  reason: string;

  @Field(() => ID, { nullable: true, description: "Who goes on; required where no mediator is left. 更换的调解员" })
  replacementId?: string | null;
}

@InputType({ description: "The head decides that the mediator stays. 驳回回避申请" })
export class RejectRecusalInput extends ChangeInput {
  @Field(() => ID, { description: "Which request. 回避申请" })
  recusalId: string;

  @Field(() => Line, { description: "Why it is decided so. 决定理由" })
  reason: string;
}

@InputType({ description: "The head decides that the mediator steps aside. 准许回避" })
export class GrantRecusalInput extends RejectRecusalInput {
  @Field(() => ID, { nullable: true, description: "Who goes on; required where no mediator is left. 更换的调解员" })
  replacementId?: string | null;
}

const recusal = { name: "recusal", type: () => Recusal, description: "The request as it stands now. 回避" } as const;
const problems = [...recusalProblems, MediationOver];
export const requestRecusal = payloadOf("RequestRecusalPayload", "What came of asking. 申请结果", recusal, problems);
export const orderRecusal = payloadOf("OrderRecusalPayload", "What came of ordering. 指令回避结果", recusal, problems);
export const grantRecusal = payloadOf("GrantRecusalPayload", "What came of granting. 准许结果", recusal, problems);
export const rejectRecusal = payloadOf("RejectRecusalPayload", "What came of rejecting. 驳回结果", recusal, problems);
