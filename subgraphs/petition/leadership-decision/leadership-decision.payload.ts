import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Text } from "../../shared/scalars/scalars.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { ReportGround } from "./leadership-decision.codes.ts";
import { groundEnum } from "./leadership-decision.type.ts";

@InputType({ description: "A weighty or urgent matter is put to the leadership of the level. 报请决定" })
export class ReportToLeadershipInput extends PetitionChangeInput {
  @Field(() => ID, { description: "The party committee or government of the office's level. 报请对象" })
  bodyId: string;

  @Field(() => groundEnum, { description: "Why the office does not send it on by itself. 报请事由" })
  ground: ReportGround;

  @Field(() => Text, { description: "What the office proposes. 处理建议" })
  recommendation: string;
}

@InputType({ description: "What the leadership decided. 登记决定" })
export class RecordLeadershipDecisionInput extends PetitionChangeInput {
  @Field(() => Text, { description: "What was decided. 决定内容" })
  decision: string;

  @Field(() => Day, { description: "The day it was decided: since it was reported, and not ahead. 决定日" })
  decidedOn: string;
}

const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, petitionField, [OtherBody]);

export const reportToLeadership = answer("ReportToLeadership", "What came of reporting. 报请结果");
export const recordLeadershipDecision = answer("RecordLeadershipDecision", "What came of entering it. 登记决定结果");
