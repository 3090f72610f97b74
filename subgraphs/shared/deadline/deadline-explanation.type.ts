import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Day } from "../scalars/scalars.ts";
import type { ClockUnit } from "./clocks.ts";
import { unitEnum } from "./deadline.enums.ts";

@Directive("@shareable")
@ObjectType({ description: "A day a count passed over. 跳过的日期" })
export class SkippedDay {
  @Field(() => Day, { description: "The day. 日期" })
  day: string;

  @Field(() => String, { description: "Why: a weekday at rest or a festival. 原因" })
  name: string;
}

@Directive("@shareable")
@ObjectType({
  description: "Where the law can be read in two ways: the other way, and the day it leads to. 另一种计算方式",
})
export class OtherReading {
  @Field(() => String, { description: "The articles it rests on, and how they are read. 依据" })
  basis: string;

  @Field(() => Day, { description: "The day of the event it counts from. 事由发生日" })
  triggeredOn: string;

  @Field(() => unitEnum, { description: "How it counts. 单位" })
  unit: ClockUnit;

  @Field(() => Day, { nullable: true, description: "The last day in this reading. 届满日" })
  dueOn: string | null;
}

@Directive("@shareable")
@ObjectType({ description: "The way to a due date, so that nobody has to guess it. 期限计算说明" })
export class DeadlineExplanation {
  @Field(() => Day, { description: "The first day that counts: the day after the event. 起算日" })
  countedFrom: string;

  @Field(() => Int, { nullable: true, description: "Units counted, with what was added by decision. 计算数量" })
  counted?: number | null;

  @Field(() => Day, {
    nullable: true,
    description: "Where the period itself ends, before days of rest move it. 期间最后一日",
  })
  endsOn?: string | null;

  @Field(() => [SkippedDay], { description: "Days of rest inside a working-day period. 扣除的休息日" })
  skipped: readonly SkippedDay[];

  @Field(() => [SkippedDay], { description: "Days of rest at the end, after which it ended. 届满日顺延" })
  rolledOver: readonly SkippedDay[];

  @Field(() => Int, {
    nullable: true,
    description: "The year the holiday calendar does not cover yet, where the day is open. 缺少的节假日年份",
  })
  missingCalendarYear: number | null;

  @Field(() => OtherReading, { nullable: true, description: "The other reading, where there is one. 另一种计算方式" })
  otherReading?: OtherReading | null;
}
