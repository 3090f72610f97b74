import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type CourtRecusalAsker,
  type CourtRecusalGround,
  type CourtRecusalSubject,
  courtRecusalAskers,
  courtRecusalGrounds,
  courtRecusalSubjects,
} from "./court-recusal.codes.ts";
import { type CourtRecusalState, courtRecusalProcedure } from "./court-recusal.states.ts";

const stateOfRecusal = stateEnum(courtRecusalProcedure);
export const courtGroundEnum = hubEnum(
  "CourtRecusalGround",
  "Why somebody of a court does not take part. 审判人员回避事由",
  courtRecusalGrounds,
);
const askerEnum = hubEnum("CourtRecusalAsker", "Who asked for recusal in a court. 回避申请人", courtRecusalAskers);
export const courtSubjectEnum = hubEnum(
  "CourtRecusalSubject",
  "Whom recusal in a court is about, by post. 被申请回避人员",
  courtRecusalSubjects,
);
export const courtRecusalAvailability = availabilityOf(courtRecusalProcedure);

@ObjectType({ description: "A request that somebody of the court step aside, and what was decided. 审判人员回避" })
export class CourtRecusal {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfRecusal, { description: "Where it stands. 状态" })
  state: CourtRecusalState;

  @Field(() => courtSubjectEnum, { description: "Whom it is about, by post. 被申请回避人员" })
  about: CourtRecusalSubject;

  @Field(() => askerEnum, { description: "Who asked. 申请人" })
  askedBy: CourtRecusalAsker;

  @Field(() => courtGroundEnum, { description: "The ground. 事由" })
  ground: CourtRecusalGround;

  @Field(() => String, {
    nullable: true,
    description: "What the request rests on, for whoever decides it or writes the decision down. 申请理由",
  })
  reason: string;

  @Field(() => Day, { description: "The day it was asked for; three days to decide count from it. 申请日" })
  requestedOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was decided. 决定日" })
  decidedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The number of the president's decision, where it is about a judge. 院长决定文号",
  })
  decisionNumber: string | null;

  @Field(() => String, { nullable: true, description: "Why it was decided so. 决定理由" })
  decisionReason: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day a review was asked for; three days to decide count from it. 申请复议日",
  })
  reviewRequestedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What is said against the rejection, for whoever decides. 复议理由",
  })
  reviewReason: string | null;

  @Field(() => Day, { nullable: true, description: "The day the review was decided. 复议决定日" })
  reviewDecidedOn: string | null;

  @Field(() => String, { nullable: true, description: "Why the review was decided so. 复议决定理由" })
  reviewDecisionReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  courtId: string;
  partyId: string | null;
}

@ObjectType({ implements: Problem, description: "A request for recusal waits for its decision. 回避申请待决定" })
export class CourtRecusalPending extends Problem {
  @Field(() => ID, { description: "The request. 回避申请" })
  recusalId: string;

  @Field(() => courtSubjectEnum, { description: "Whom it is about. 被申请回避人员" })
  about: CourtRecusalSubject;

  @Field(() => Day, { description: "The day it was asked for. 申请日" })
  requestedOn: string;
}

@ObjectType({ implements: Problem, description: "The viewer stepped aside from this matter. 已回避" })
export class CourtOfficialRecused extends Problem {
  @Field(() => ID, { description: "The request that was granted. 回避申请" })
  recusalId: string;
}

@ObjectType({ implements: Problem, description: "The same request was rejected before. 同一回避申请已被驳回" })
export class CourtRecusalDecidedBefore extends Problem {
  @Field(() => ID, { description: "The earlier request. 此前申请" })
  recusalId: string;

  @Field(() => String, { nullable: true, description: "Why it was rejected. 驳回理由" })
  decisionReason: string | null;
}

/** What every act in a matter of a court may meet. */
export const keptOut = [CourtRecusalPending, CourtOfficialRecused] as const;
