import { Field, ID, ObjectType } from "type-graphql";
import { agencyEnum, postEnum } from "../../shared/auth/enums.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { Fact } from "./timeline.facts.ts";
import { type TimelineKind, timelineKinds } from "./timeline.kinds.ts";

export const timelineKindEnum = hubEnum(
  "TimelineKind",
  "What an entry of the timeline says. 时间线事项",
  timelineKinds,
);

@ObjectType({ description: "A fact of an entry, by its name in the event. 事项要素" })
export class TimelineFact {
  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Its value as text; reasons in somebody's own words and what tells of a track one does not see are left out. 内容",
  })
  value: string | null;
}

@ObjectType({ description: "One thing an agency did, as it announced it. 时间线条目" })
export class TimelineEntry {
  @Field(() => ID, { description: "Opaque id, the same on every page. 标识" })
  id: string;

  @Field(() => timelineKindEnum, { description: "What happened. 事项" })
  kind: TimelineKind;

  @Field(() => agencyEnum, { description: "The agency that announced it. 来源机构类别" })
  source: Agency;

  @Field(() => ID, { description: "The agency's own record. 来源记录" })
  recordId: string;

  @Field(() => Instant, { description: "When it happened. 发生时间" })
  occurredAt: Date;

  @Field(() => Instant, { description: "When the agency wrote it down. 记录时间" })
  recordedAt: Date;

  @Field(() => Instant, { description: "When the registry heard of it. 获知时间" })
  learnedAt: Date;

  @Field(() => postEnum, { description: "The post that acted. 经办岗位" })
  post: Post;

  facts: Fact[];

  disputeId: string;

  organizationId: string | null;
}

export const TimelineConnection = connectionType(() => TimelineEntry, "Timeline", "时间线");
