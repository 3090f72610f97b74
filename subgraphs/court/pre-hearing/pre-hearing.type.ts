import { Field, ID, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type PreHearingOutcome, preHearingEndings, preHearingOutcomes } from "./pre-hearing.codes.ts";

const outcomeEnum = hubEnum(
  "PreHearingOutcome",
  "How mediation before the hearing ended. 庭前调解结果",
  preHearingOutcomes,
);
export const preHearingEndingEnum = hubEnum(
  "PreHearingEnding",
  "How mediation before the hearing ends without agreement. 庭前调解终止",
  preHearingEndings,
);

@ObjectType({ description: "A mediation by the court itself before the hearing. 庭前调解" })
export class PreHearingMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => postEnum, { description: "The post that holds it. 主持人岗位" })
  post: Post;

  @Field(() => Day, { description: "The day it was opened. 开始日" })
  openedOn: string;

  @Field(() => outcomeEnum, { nullable: true, description: "How it ended; empty while it goes on. 结果" })
  outcome: PreHearingOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day it ended. 结束日" })
  endedOn: string | null;

  teamId: string | null;
}
