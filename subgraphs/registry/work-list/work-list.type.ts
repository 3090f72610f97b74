import { Arg, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import type { DisputeCategory, DisputeLevel } from "../dispute/dispute.codes.ts";
import { levelEnum } from "../dispute/dispute.type.ts";
import { Referral } from "../referral/referral.type.ts";

@ObjectType({
  description: "What waits for the viewer's body this morning; the centre's people see their divisions. 工作清单",
})
export class WorkList {}

@ObjectType({ description: "A clock that is on a list, with the dispute it runs over. 期限事项" })
export class DueClock {
  @Field(() => ID, { description: "Opaque id, the clock's. 标识" })
  id: string;

  @Field(() => Deadline, { description: "The clock, and why its day is that day. 期限" })
  deadline: object;

  @Field(() => Int, { nullable: true, description: "Days since its last day, once that has passed. 逾期天数" })
  daysOver: number | null;

  disputeId: string;
}

export const DueClockConnection = connectionType(() => DueClock, "DueClock", "期限事项");
export const ReferralConnection = connectionType(() => Referral, "Referral", "对接移送");

@InputType({ description: "What a working list is narrowed by; all conditions hold. 筛选条件" })
export class WorkListFilterInput {
  @Field(() => [categoryEnum], { nullable: true, description: "Disputes of one of these types. 类型" })
  categories?: DisputeCategory[] | null;

  @Field(() => [levelEnum], { nullable: true, description: "Disputes of one of these levels. 难易程度" })
  levels?: DisputeLevel[] | null;

  @Field(() => DivisionCode, { nullable: true, description: "Disputes of this division and below. 行政区划" })
  divisionCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Disputes counted to this drive. 专项行动" })
  campaignId?: string | null;
}

/** The argument every working list over disputes is narrowed by. */
export const WorkFilter = (): ParameterDecorator =>
  Arg("filter", () => WorkListFilterInput, {
    nullable: true,
    description: "What to narrow it by. 筛选条件",
  }) as ParameterDecorator;
