import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import {
  type OfficerRecusalAsker,
  type OfficerRecusalGround,
  type OfficerRecusalSubject,
  officerRecusalAskers,
  officerRecusalGrounds,
  officerRecusalSubjects,
} from "./officer-recusal.codes.ts";
import { type OfficerRecusalState, officerRecusalProcedure } from "./officer-recusal.states.ts";

const stateOfRecusal = stateEnum(officerRecusalProcedure);
export const officerGroundEnum = hubEnum(
  "OfficerRecusalGround",
  "Why an officer does not take part. 民警回避事由",
  officerRecusalGrounds,
);
const askerEnum = hubEnum(
  "OfficerRecusalAsker",
  "Who asked that an officer step aside. 回避申请人",
  officerRecusalAskers,
);
export const officerSubjectEnum = hubEnum(
  "OfficerRecusalSubject",
  "Whom a request for recusal is about, by post. 被申请回避人",
  officerRecusalSubjects,
);
export const officerRecusalAvailability = availabilityOf(officerRecusalProcedure);

@ObjectType({ description: "A request that a police officer step aside, and what was decided. 民警回避" })
export class OfficerRecusal {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfRecusal, { description: "Where it stands. 状态" })
  state: OfficerRecusalState;

  @Field(() => officerSubjectEnum, { description: "Whom it is about, by post. 被申请回避人" })
  about: OfficerRecusalSubject;

  @Field(() => askerEnum, { description: "Who asked. 申请人" })
  askedBy: OfficerRecusalAsker;

  @Field(() => officerGroundEnum, { description: "The ground. 事由" })
  ground: OfficerRecusalGround;

  @Field(() => String, {
    nullable: true,
    description: "What the request rests on, for whoever decides it or writes the decision down. 申请理由",
  })
  reason: string;

  @Field(() => Day, { description: "The day it was asked for; two days to decide count from it. 申请日" })
  requestedOn: string;

  @Field(() => Instant, {
    nullable: true,
    description: "When it was decided, or fell away with the mediation. 决定时间",
  })
  decidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the higher police body's decision, where it is about the head. 上级决定文号",
  })
  decisionNumber: string | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so. 决定理由" })
  decisionReason: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether what the officer did before the decision stands. 决定前活动是否有效",
  })
  earlierActsStand: boolean | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  unitId: string;
  partyId: string | null;
}

@ObjectType({
  implements: Problem,
  description: "It was asked that an officer step aside, and is not decided. 民警回避待决定",
})
export class OfficerRecusalPending extends Problem {
  @Field(() => ID, { description: "The request. 回避申请" })
  recusalId: string;

  @Field(() => officerSubjectEnum, { description: "Whom it is about. 被申请回避人" })
  about: OfficerRecusalSubject;

  @Field(() => Day, { description: "The day it was asked for. 申请日" })
  requestedOn: string;
}

@ObjectType({ implements: Problem, description: "The viewer stepped aside from this mediation. 已回避" })
export class OfficerRecused extends Problem {
  @Field(() => ID, { description: "The request that was granted. 回避申请" })
  recusalId: string;
}

@ObjectType({ implements: Problem, description: "The same request was rejected before. 同一回避申请已被驳回" })
export class OfficerRecusalDecidedBefore extends Problem {
  @Field(() => ID, { description: "The earlier request. 此前申请" })
  recusalId: string;

  @Field(() => String, { nullable: true, description: "Why it was rejected. 驳回理由" })
  decisionReason: string | null;
}

/** What every act on a mediation by the police may meet. */
export const keptOut = [OfficerRecusalPending, OfficerRecused] as const;

/** Refusals that come from the recusal of officers. */
export const officerRecusalProblems = [...keptOut, OfficerRecusalDecidedBefore] as const;
