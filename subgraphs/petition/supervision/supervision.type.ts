import { Field, ID, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type PetitionSupervisionState, petitionSupervisionProcedure } from "./supervision.states.ts";

const stateOfNotice = stateEnum(petitionSupervisionProcedure);
export const petitionSupervisionAvailability = availabilityOf(petitionSupervisionProcedure);

@ObjectType({ description: "A notice by which a petition office chases the responsible unit. 信访督办" })
export class PetitionSupervision {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfNotice, { description: "Where it stands. 状态" })
  state: PetitionSupervisionState;

  @Field(() => Day, { description: "The day it was issued. 签发日" })
  issuedOn: string;

  @Field(() => Day, {
    nullable: true,
    description: "The last day to reply; open where the holiday calendar lacks the year. 回复期限",
  })
  replyDueOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day it was replied to or taken back. 结束日" })
  endedOn: string | null;

  petitionId: string;
  addresseeId: string;

  @Field(() => String, {
    nullable: true,
    description: "What the unit is to do or explain, for the bodies the petition is with. 督办要求",
  })
  demand: string;

  @Field(() => String, {
    nullable: true,
    description: "What it replied, for the bodies the petition is with. 回复内容",
  })
  reply: string | null;
}
