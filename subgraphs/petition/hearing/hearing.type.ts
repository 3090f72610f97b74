import { Field, ID, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type HearingStage, hearingStages } from "./hearing.codes.ts";
import { type HearingState, hearingProcedure } from "./hearing.states.ts";

const stateOfHearing = stateEnum(hearingProcedure);
const stageOfHearing = hubEnum("PetitionHearingStage", "What a hearing belongs to. 听证阶段", hearingStages);
export const hearingAvailability = availabilityOf(hearingProcedure);

@ObjectType({ description: "A hearing on a hard matter. 信访听证" })
export class PetitionHearing {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stageOfHearing, { description: "Handling or re-examination. 阶段" })
  stage: HearingStage;

  @Field(() => stateOfHearing, { description: "Where it stands. 状态" })
  state: HearingState;

  @Field(() => Day, { description: "The day it was opened. 启动日" })
  openedOn: string;

  @Field(() => [Day], { description: "The days it sat, in order; known once it is closed. 听证日" })
  heldOn: string[];

  @Field(() => Day, { nullable: true, description: "The day it was closed or cancelled. 终结日" })
  closedOn: string | null;

  petitionId: string;
  bodyId: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it was opened, for the bodies the petition is with and the petitioner. 启动理由",
  })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What it came to, or why it did not take place, for the bodies the petition is with and the petitioner. 听证结论",
  })
  result: string | null;
}

@ObjectType({ implements: Problem, description: "A hearing is open. 听证尚未终结" })
export class PetitionHearingOpen extends Problem {
  @Field(() => Day, { description: "The day it was opened. 启动日" })
  openedOn: string;
}
