import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type NamingGround, namingGrounds } from "./online-choice.codes.ts";
import { type OnlineChoiceState, onlineChoiceProcedure } from "./online-choice.states.ts";

const stateOfChoice = stateEnum(onlineChoiceProcedure);
export const namingGroundEnum = hubEnum(
  "OnlineNamingGround",
  "Why the court names who mediates online. 指定在线调解的事由",
  namingGrounds,
);
export const onlineChoiceAvailability = availabilityOf(onlineChoiceProcedure);

@ObjectType({ description: "The choice of who mediates a complaint online, before filing. 在线调解组织、调解员的选定" })
export class OnlineChoice {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfChoice, { description: "Where it stands. 状态" })
  state: OnlineChoiceState;

  @Field(() => Day, {
    description: "The day the court received the application; its three working days count from it. 收到申请日",
  })
  appliedOn: string;

  @Field(() => Day, {
    description: "The day the last party agreed; the parties' two working days count from it. 同意在线调解日",
  })
  agreedOn: string;

  @Field(() => Day, { nullable: true, description: "Until when the parties choose, where they do. 共同选择截止日" })
  chooseBy: string | null;

  @Field(() => namingGroundEnum, { nullable: true, description: "Why the court named, where it did. 指定事由" })
  namingGround: NamingGround | null;

  @Field(() => Day, { nullable: true, description: "The day it was settled or fell away. 选定日" })
  decidedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the complaint went to the body chosen. 委派日" })
  handedOverOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  courtId: string;
  organizationId: string | null;
  agreedPartyIds: string[];
}

@ObjectType({ implements: Problem, description: "The parties may still choose together. 当事人仍可共同选择" })
export class StillChoosing extends Problem {
  @Field(() => Day, {
    nullable: true,
    description: "The last day to choose; open where the calendar lacks the year. 共同选择截止日",
  })
  lastDay: string | null;
}

@ObjectType({ implements: Problem, description: "Another body was chosen to mediate it online. 已选定其他组织" })
export class AnotherChosen extends Problem {
  @Field(() => ID, { description: "The body that was chosen. 选定的调解组织" })
  organizationId: string;
}
