import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { postEnum } from "../../shared/auth/enums.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type LinkState, linkProcedure } from "./link.states.ts";

const stateOfLink = stateEnum(linkProcedure);
export const linkAvailability = availabilityOf(linkProcedure);

@ObjectType({
  description: "That two registrations are one quarrel, from one day to another; neither is changed by it. 纠纷关联",
})
export class DisputeLink {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfLink, { description: "Whether it holds. 状态" })
  state: LinkState;

  @Field(() => String, { nullable: true, description: "Why they are one quarrel. 关联理由" })
  reason: string | null;

  @Field(() => Instant, { description: "When they were linked. 关联时间" })
  linkedAt: Date;

  @Field(() => postEnum, { description: "The post that linked them. 关联岗位" })
  linkedByPost: Post;

  @Field(() => Instant, { nullable: true, description: "When the link was undone. 解除时间" })
  unlinkedAt: Date | null;

  @Field(() => postEnum, { nullable: true, description: "The post that undid it. 解除岗位" })
  unlinkedByPost: Post | null;

  @Field(() => String, { nullable: true, description: "Why it was undone. 解除理由" })
  unlinkReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  leadingId: string;
  followingId: string;
}

@Directive("@shareable")
@ObjectType({ implements: Problem, description: "One of the two is linked already. 已有关联" })
export class LinkInTheWay extends Problem {
  @Field(() => ID, { description: "The link in the way. 已有关联" })
  linkId: string;
}
