import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type ReportGround, reportGrounds } from "./leadership-decision.codes.ts";

export const groundEnum = hubEnum(
  "PetitionReportGround",
  "Why a matter is put to the leadership of the level. 报请事由",
  reportGrounds,
);

@ObjectType({
  description:
    "A recommendation to the party committee or government of the level, and what it decided. 报请党委政府决定",
})
export class LeadershipDecision {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => groundEnum, { description: "Why the office does not send the matter on by itself. 报请事由" })
  ground: ReportGround;

  @Field(() => Day, { description: "The day it was reported. 报请日" })
  reportedOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was decided; empty while it is not. 决定日" })
  decidedOn: string | null;

  petitionId: string;
  bodyId: string;

  @Field(() => String, {
    nullable: true,
    description: "What the office proposes, for the people of the bodies the petition is with. 处理建议",
  })
  recommendation: string;

  @Field(() => String, {
    nullable: true,
    description: "What was decided, for the people of the bodies the petition is with. 决定内容",
  })
  decision: string | null;
}
