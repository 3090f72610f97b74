import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type PetitionRecusalAsker,
  type PetitionRecusalGround,
  petitionRecusalAskers,
  petitionRecusalGrounds,
} from "./recusal.codes.ts";
import { type PetitionRecusalState, petitionRecusalProcedure } from "./recusal.states.ts";

const stateOfRecusal = stateEnum(petitionRecusalProcedure);
export const petitionRecusalGroundEnum = hubEnum(
  "PetitionRecusalGround",
  "Why a member of staff withdraws from a petition. 信访回避事由",
  petitionRecusalGrounds,
);
const askerEnum = hubEnum(
  "PetitionRecusalAsker",
  "Who said that a member of staff should withdraw. 信访回避申请人",
  petitionRecusalAskers,
);
export const petitionRecusalAvailability = availabilityOf(petitionRecusalProcedure);

@ObjectType({ description: "A member of staff withdraws from a petition, or is asked to. 信访工作人员回避" })
export class PetitionRecusal {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfRecusal, { description: "Where it stands. 状态" })
  state: PetitionRecusalState;

  @Field(() => askerEnum, { description: "Who said so. 申请人" })
  askedBy: PetitionRecusalAsker;

  @Field(() => petitionRecusalGroundEnum, { description: "The ground. 事由" })
  ground: PetitionRecusalGround;

  @Field(() => String, {
    nullable: true,
    description: "Whom the petitioner means, by post or window; empty where somebody declared it. 被申请回避人员",
  })
  about: string | null;

  @Field(() => Day, { description: "The day it was declared or asked for. 申请日" })
  requestedOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was decided. 决定日" })
  decidedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the head decided so; empty where the head stepped aside itself. 决定理由",
  })
  decisionReason: string | null;

  @Field(() => String, { nullable: true, description: "The post that goes on with the petition. 接办岗位" })
  takenOverBy: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  petitionId: string;
  bodyId: string;

  @Field(() => String, {
    nullable: true,
    description: "What it rests on, for the head of the body, who decides it. 申请理由",
  })
  reason: string;
}

@ObjectType({ implements: Problem, description: "The same recusal was asked for and is not decided. 回避申请待决定" })
export class PetitionRecusalPending extends Problem {
  @Field(() => ID, { description: "The request. 回避申请" })
  recusalId: string;

  @Field(() => Day, { description: "The day it was asked for. 申请日" })
  requestedOn: string;
}
