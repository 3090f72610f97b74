import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { OfficerRecused } from "../officer-recusal/officer-recusal.type.ts";
import { SittingChangeTooLate, TrafficSittingChange } from "./traffic-sitting-change.type.ts";

@InputType({ description: "A party cannot come and asks for another time. 请求变更调解时间" })
export class AskToChangeTrafficSittingInput extends WriteInput {
  @Field(() => ID, { description: "Which mediation. 交通事故调解" })
  trafficMediationId: string;

  @Field(() => ID, {
    nullable: true,
    description: "The party that told an officer; left out where a party asks by itself. 申请的当事人",
  })
  partyId?: string | null;

  @Field(() => Day, { nullable: true, description: "The day it told; left out, today. 申请日" })
  askedOn?: string | null;

  @Field(() => Line, { description: "Why it cannot come. 事由" })
  reason: string;
}

@InputType({ description: "The time of the sitting stays. 不予变更调解时间" })
export class KeepTrafficSittingInput extends ChangeInput {
  @Field(() => ID, { description: "Which request. 变更申请" })
  changeId: string;

  @Field(() => Line, { description: "Why the time stays. 理由" })
  reason: string;
}

const change = {
  name: "sittingChange",
  type: () => TrafficSittingChange,
  description: "The request as it stands now. 变更调解时间",
} as const;
export const askToChangeTrafficSitting = payloadOf(
  "AskToChangeTrafficSittingPayload",
  "What came of asking for another time. 请求变更结果",
  change,
  [...custodyProblems, SittingChangeTooLate],
);
export const keepTrafficSitting = payloadOf(
  "KeepTrafficSittingPayload",
  "What came of keeping the time. 不予变更结果",
  change,
  [...custodyProblems, OfficerRecused],
);
