import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { agencyEnum, postEnum } from "../auth/enums.ts";
import { Day, Instant } from "../scalars/scalars.ts";
import type { Agency } from "../state-machine/agencies.ts";
import type { Post } from "../state-machine/posts.ts";
import type { ClockKind, ClockUnit, SuspensionGround, clocks } from "./clocks.ts";
import { codeEnum, groundEnum, kindEnum, statusEnum, unitEnum } from "./deadline.enums.ts";
import { DeadlineExplanation } from "./deadline-explanation.type.ts";
import type { DeadlineStatus } from "./status.ts";

@Directive("@shareable")
@ObjectType({ description: "A time a clock stood still; its days are added and are no extension. 中止" })
export class DeadlineSuspension {
  @Field(() => groundEnum, { description: "Why. 事由" })
  ground: SuspensionGround;

  @Field(() => Day, { description: "The first day it stood still. 中止起日" })
  from: string;

  @Field(() => Day, { nullable: true, description: "The day it went on; open while it stands still. 恢复日" })
  until: string | null;

  @Field(() => String, { nullable: true, description: "The reason in words, not for all who see the clock. 原因" })
  reason: string;

  @Field(() => postEnum, { description: "The post that decided it. 决定岗位" })
  post: Post;
}

@Directive("@shareable")
@ObjectType({ description: "A decision that lengthened a clock; it is no suspension. 延长" })
export class DeadlineExtension {
  @Field(() => Int, { description: "By how much, in the clock's unit. 延长数量" })
  days: number;

  @Field(() => Day, { description: "The day of the decision. 决定日" })
  decidedOn: string;

  @Field(() => String, { nullable: true, description: "The reason in words, not for all who see the clock. 原因" })
  reason: string;

  @Field(() => String, { description: "Who decides such extensions. 批准人" })
  approvedBy: string;

  @Field(() => String, {
    nullable: true,
    description: "The number of the decision, where it was made above the body. 批准文号",
  })
  approval: string | null;

  @Field(() => postEnum, { description: "The post that decided it or wrote it down. 决定或记录岗位" })
  post: Post;

  @Field(() => Day, { nullable: true, description: "The last day before it. 原届满日" })
  dueOnBefore: string | null;
}

@Directive("@shareable")
@ObjectType({ description: "A clock that runs over a dispute, and why its day is that day. 期限" })
export class Deadline {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => codeEnum, { description: "Which clock. 期限代码" })
  code: keyof typeof clocks;

  @Field(() => kindEnum, { description: "What it binds. 性质" })
  kind: ClockKind;

  @Field(() => agencyEnum, { description: "Whose clock it is. 所属机构类别" })
  source: Agency;

  @Field(() => String, { description: "Article or local rule. 依据" })
  basis: string;

  @Field(() => Int, { description: "Length in units. 期限长度" })
  length: number;

  @Field(() => unitEnum, { description: "How it counts. 单位" })
  unit: ClockUnit;

  @Field(() => String, { description: "The event that started it. 起算事由" })
  trigger: string;

  @Field(() => Day, { description: "The day of that event, which does not count. 事由发生日" })
  triggeredOn: string;

  @Field(() => Day, {
    nullable: true,
    description: "The last day; open where the holiday calendar lacks the year, and while it stands still. 届满日",
  })
  dueOn: string | null;

  @Field(() => Instant, { nullable: true, description: "The instant it ends, where it counts hours. 届满时刻" })
  dueAt?: Date | null;

  @Field(() => DeadlineExplanation, { description: "How the day was found. 计算说明" })
  explanation: DeadlineExplanation;

  @Field(() => [DeadlineSuspension], { description: "When it stood still, in order. 中止情况" })
  suspensions: readonly DeadlineSuspension[];

  @Field(() => [DeadlineExtension], { description: "What lengthened it, in order. 延长情况" })
  extensions: readonly DeadlineExtension[];

  @Field(() => statusEnum, { description: "Where it stands today. 状态" })
  status: DeadlineStatus;

  @Field(() => Int, { nullable: true, description: "Days left while it runs. 剩余天数" })
  daysLeft?: number | null;

  @Field(() => Day, { nullable: true, description: "The day it stopped. 结束日" })
  endedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What stopped it, in a few words of the hub; empty while it runs and where its last day simply passed. 结束事由",
  })
  endedBy: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;
}
