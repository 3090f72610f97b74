import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { agencyEnum, postEnum } from "../auth/enums.ts";
import { hubEnum } from "../federation/enums.ts";
import { Day, Instant } from "../scalars/scalars.ts";
import type { Agency } from "../state-machine/agencies.ts";
import type { Post } from "../state-machine/posts.ts";
import { type ClockKind, type ClockUnit, type SuspensionGround, clocks } from "./clocks.ts";
import type { DeadlineStatus } from "./status.ts";

export const codeEnum = hubEnum("DeadlineCode", "Every clock that may run over a dispute. 期限代码", clocks);

const kindEnum = hubEnum<ClockKind>(
  "DeadlineKind",
  "What a clock binds: law, a service target, or a right that lapses. 期限性质",
  {
    STATUTORY: { en: "Set by law or judicial interpretation.", zh: "法定期限" },
    TARGET: { en: "A local or own service target.", zh: "目标时限" },
    WINDOW: { en: "A right that lapses unused; never overdue.", zh: "权利行使期间" },
  },
);

const unitEnum = hubEnum<ClockUnit>("DeadlineUnit", "How a clock counts. 计算单位", {
  DAY: { en: "Calendar days.", zh: "自然日" },
  WORKING_DAY: { en: "Working days.", zh: "工作日" },
  HOUR: { en: "Hours.", zh: "小时" },
  MONTH: { en: "Months, to the same day of the month.", zh: "月" },
});

const statusEnum = hubEnum<DeadlineStatus>("DeadlineStatus", "Where a clock stands. 期限状态", {
  RUNNING: { en: "It runs.", zh: "进行中" },
  SUSPENDED: { en: "It stands still; the days are added.", zh: "中止" },
  MET: { en: "Done in time.", zh: "按期完成" },
  MISSED: { en: "Its day has passed.", zh: "逾期" },
  EXPIRED: { en: "The window closed unused.", zh: "期间届满" },
  CANCELLED: { en: "The duty fell away.", zh: "取消" },
});

export const groundEnum = hubEnum<SuspensionGround>("DeadlineSuspensionGround", "Why a clock stands still. 中止事由", {
  APPRAISAL: { en: "An appraisal is under way.", zh: "鉴定" },
  HEARING: { en: "A hearing is held.", zh: "听证" },
  PETITIONER_UNCLEAR: { en: "The petitioner's name or address is unclear.", zh: "姓名或地址不清" },
});

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

@Directive("@shareable")
@ObjectType({ description: "A time a clock stood still; its days are added and are no extension. 中止" })
export class DeadlineSuspension {
  @Field(() => groundEnum, { description: "Why. 事由" })
  ground: SuspensionGround;

  @Field(() => Day, { description: "The first day it stood still. 中止起日" })
  from: string;

  @Field(() => Day, { nullable: true, description: "The day it went on; open while it stands still. 恢复日" })
  until: string | null;

  @Field(() => String, { description: "The reason in words. 原因" })
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

  @Field(() => String, { description: "The reason in words. 原因" })
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
}
