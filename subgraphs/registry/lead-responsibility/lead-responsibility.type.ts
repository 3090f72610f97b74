import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import {
  type ResponsibilityScope,
  type ResponsiblePost,
  responsibilityScopes,
  responsiblePosts,
} from "./lead-responsibility.codes.ts";
import { type LeadResponsibilityState, leadResponsibilityProcedure } from "./lead-responsibility.states.ts";

export const scopeEnum = hubEnum(
  "ResponsibilityScope",
  "What a leading post answers for in one dispute. 包案内容",
  responsibilityScopes,
);
export const responsiblePostEnum = hubEnum(
  "ResponsiblePost",
  "Which leading post of a body answers: a rank, never a person. 包案岗位",
  responsiblePosts,
);
const stateOfResponsibility = stateEnum(leadResponsibilityProcedure);
export const responsibilityAvailability = availabilityOf(leadResponsibilityProcedure);

@ObjectType({
  description: "That a leading post of a body answers for one dispute, from one day to another. 领导包案",
})
export class LeadResponsibility {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfResponsibility, { description: "Whether it stands. 状态" })
  state: LeadResponsibilityState;

  @Field(() => scopeEnum, { description: "What it answers for. 包案内容" })
  scope: ResponsibilityScope;

  @Field(() => responsiblePostEnum, { description: "The post that answers. 包案岗位" })
  post: ResponsiblePost;

  @Field(() => String, { nullable: true, description: "Why the dispute was given to a leading post. 包案理由" })
  reason: string | null;

  @Field(() => Day, { description: "The day it is to be settled by. 化解期限" })
  dueOn: string;

  @Field(() => Instant, { description: "Since when it answers. 包案时间" })
  appointedAt: Date;

  @Field(() => Instant, { nullable: true, description: "When that ended. 结束时间" })
  endedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it ended before the dispute did. 结束理由" })
  endReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  organizationId: string;
}

export const LeadResponsibilityConnection = connectionType(() => LeadResponsibility, "LeadResponsibility", "领导包案");

@ObjectType({ implements: Problem, description: "That post answers for it already, by that day. 已由该岗位包案" })
export class AppointedAlready extends Problem {
  @Field(() => ID, { description: "The responsibility that stands. 现有包案" })
  leadResponsibilityId: string;
}
