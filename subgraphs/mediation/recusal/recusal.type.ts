import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import { type RecusalAsker, type RecusalGround, recusalAskers, recusalGrounds } from "./recusal.codes.ts";
import { type RecusalState, recusalProcedure } from "./recusal.states.ts";

const stateOfRecusal = stateEnum(recusalProcedure);
export const recusalGroundEnum = hubEnum(
  "RecusalGround",
  "Why somebody should not take part. 回避事由",
  recusalGrounds,
);
const askerEnum = hubEnum("RecusalAsker", "Who asked for the recusal. 申请人", recusalAskers);
export const recusalAvailability = availabilityOf(recusalProcedure);

@ObjectType({ description: "A request that a mediator step aside, and what was decided. 回避" })
export class Recusal {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfRecusal, { description: "Where it stands. 状态" })
  state: RecusalState;

  @Field(() => askerEnum, { description: "Who asked. 申请人" })
  askedBy: RecusalAsker;

  @Field(() => recusalGroundEnum, { description: "The ground. 事由" })
  ground: RecusalGround;

  @Field(() => Day, { description: "The day it was asked for; the case waits from then. 申请日" })
  requestedOn: string;

  @Field(() => Instant, { nullable: true, description: "When it was decided, or fell away with the case. 决定时间" })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why the head decided so. 决定理由" })
  decisionReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: "What the request rests on, for the head who decides it. 申请理由",
  })
  reason: string;
  caseId: string;
  mediatorId: string;
  partyId: string | null;
  replacementId: string | null;
}

@ObjectType({ implements: Problem, description: "A recusal was asked for and is not decided. 回避申请待决定" })
export class RecusalPending extends Problem {
  @Field(() => ID, { description: "The request. 回避申请" })
  recusalId: string;

  @Field(() => ID, { description: "The mediator it is about. 调解员" })
  mediatorId: string;

  @Field(() => Day, { description: "The day it was asked for. 申请日" })
  requestedOn: string;
}

@ObjectType({ implements: Problem, description: "The mediator stepped aside in this case. 已回避" })
export class MediatorRecused extends Problem {
  @Field(() => [ID], { description: "Those who stepped aside. 已回避的调解员" })
  mediatorIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "Another set of mediators is named for the case. 调解员不符" })
export class NotNamed extends Problem {
  @Field(() => [ID], { description: "The mediators named now. 现任调解员" })
  mediatorIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "The same request was rejected before. 同一申请已被驳回" })
export class DecidedBefore extends Problem {
  @Field(() => ID, { description: "The earlier request. 此前申请" })
  recusalId: string;

  @Field(() => String, { nullable: true, description: "Why it was rejected. 驳回理由" })
  decisionReason: string | null;
}

/** Refusals that come from recusal. */
export const recusalProblems = [RecusalPending, MediatorRecused, NotNamed, DecidedBefore] as const;
