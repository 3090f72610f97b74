import { Field, ID, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { DivisionCode, Line } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type CourtTeamKind, courtTeamKinds } from "./court-team.codes.ts";

export const courtTeamKindEnum = hubEnum(
  "CourtTeamKind",
  "What a team of a court does for mediation. 法院团队类别",
  courtTeamKinds,
);

@ObjectType({ description: "Who at a court works with mediation: posts, never persons. 法院对接团队" })
export class CourtTeam {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => courtTeamKindEnum, { description: "What it does. 类别" })
  kind: CourtTeamKind;

  @Field(() => Line, { description: "What the court calls it. 名称" })
  name: string;

  @Field(() => [postEnum], { description: "The posts in it. 岗位" })
  posts: Post[];

  @Field(() => [DivisionCode], { description: "The divisions it works for. 负责的行政区划" })
  divisionCodes: string[];

  courtId: string;
}

export const CourtTeamConnection = connectionType(() => CourtTeam, "CourtTeam", "法院对接团队");
