import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import { type TrafficSittingChangeState, trafficSittingChangeProcedure } from "./traffic-sitting-change.states.ts";

const stateOfChange = stateEnum(trafficSittingChangeProcedure);
export const sittingChangeAvailability = availabilityOf(trafficSittingChangeProcedure);

@ObjectType({ description: "A party that cannot come asked for another time of a sitting. 变更调解时间" })
export class TrafficSittingChange {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfChange, { description: "Where it stands. 状态" })
  state: TrafficSittingChangeState;

  @Field(() => Instant, { description: "The time the party cannot come. 原定调解时间" })
  sittingAt: Date;

  @Field(() => Day, { description: "The day it told so: a day ahead at the latest. 申请日" })
  askedOn: string;

  @Field(() => String, { nullable: true, description: "Why it cannot come; for the unit, which answers. 事由" })
  reason: string;

  @Field(() => Day, { nullable: true, description: "The day it was answered, or fell away. 答复日" })
  answeredOn: string | null;

  @Field(() => String, { nullable: true, description: "Why the time stays, where it does. 不予变更理由" })
  answerReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  unitId: string;
  partyId: string;
}

@ObjectType({
  implements: Problem,
  description: "Another time was asked for later than a day ahead. 申请变更调解时间逾期",
})
export class SittingChangeTooLate extends Problem {
  @Field(() => Day, { description: "The last day to ask. 申请截止日" })
  lastDay: string;
}

@ObjectType({ implements: Problem, description: "A party waits for the answer to its request. 变更申请待答复" })
export class SittingChangeOpen extends Problem {
  @Field(() => ID, { description: "The request. 变更申请" })
  changeId: string;

  @Field(() => Instant, { description: "The time the party cannot come. 原定调解时间" })
  sittingAt: Date;
}
