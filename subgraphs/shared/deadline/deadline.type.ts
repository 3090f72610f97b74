import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { agencyEnum } from "../auth/enums.ts";
import { hubEnum } from "../federation/enums.ts";
import { Day } from "../scalars/scalars.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { type ClockKind, type ClockUnit, clocks } from "./clocks.ts";
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
});

const statusEnum = hubEnum<DeadlineStatus>("DeadlineStatus", "Where a clock stands. 期限状态", {
  RUNNING: { en: "It runs.", zh: "进行中" },
  SUSPENDED: { en: "It stands still; the days are added.", zh: "中止" },
  MET: { en: "Done in time.", zh: "按期完成" },
  MISSED: { en: "Its day has passed.", zh: "逾期" },
  EXPIRED: { en: "The window closed unused.", zh: "期间届满" },
  CANCELLED: { en: "The duty fell away.", zh: "取消" },
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
@ObjectType({ description: "The way to a due date, so that nobody has to guess it. 期限计算说明" })
export class DeadlineExplanation {
  @Field(() => Day, { description: "The first day that counts: the day after the event. 起算日" })
  countedFrom: string;

  @Field(() => [SkippedDay], { description: "Days of rest inside a working-day period. 扣除的休息日" })
  skipped: readonly SkippedDay[];

  @Field(() => [SkippedDay], { description: "Days of rest at the end, after which it ended. 届满日顺延" })
  rolledOver: readonly SkippedDay[];

  @Field(() => Int, {
    nullable: true,
    description: "The year the holiday calendar does not cover yet, where the day is open. 缺少的节假日年份",
  })
  missingCalendarYear: number | null;
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
    description: "The last day; open where the holiday calendar lacks the year. 届满日",
  })
  dueOn: string | null;

  @Field(() => DeadlineExplanation, { description: "How the day was found. 计算说明" })
  explanation: DeadlineExplanation;

  @Field(() => statusEnum, { description: "Where it stands today. 状态" })
  status: DeadlineStatus;

  @Field(() => Int, { nullable: true, description: "Days left while it runs. 剩余天数" })
  daysLeft?: number | null;

  @Field(() => Day, { nullable: true, description: "The day it stopped. 结束日" })
  endedOn: string | null;
}
