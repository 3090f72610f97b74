import { Field, Float, ObjectType } from "type-graphql";
import { agencyEnum } from "../../shared/auth/enums.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { codeEnum } from "../../shared/deadline/deadline.enums.ts";
import { CountField, FigureTable, RateField, WithheldField, figuresType } from "../../shared/figures/figures.type.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { OrganizationLevel } from "../organization/organization.codes.ts";
import { orgLevelEnum } from "../organization/organization.type.ts";

/** The figures as the registry answers them. */
export const RegistryFigures = figuresType();

@ObjectType({ description: "How one clock was kept. 按期统计" })
export class ClockOnTime {
  @Field(() => codeEnum, { description: "Which clock. 期限代码" })
  code: ClockCode;

  @CountField("Met", "registry.onTimeRate.v1", "按期数")
  met: number | null;

  @CountField("Ended late, or run over", "registry.onTimeRate.v1", "逾期数")
  missed: number | null;

  @RateField("Met out of met and missed, 0 to 1", "registry.onTimeRate.v1", "按期办结率")
  onTimeRate: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "How clocks were kept, by code; windows are nobody's duty and are left out. 按期统计" })
export class OnTimeFigures extends FigureTable {
  @Field(() => [ClockOnTime], { description: "Every clock that had a last day in the period. 各类期限" })
  rows: readonly object[];
}

@ObjectType({ description: "How long hand-overs between two kinds of body waited for a signature. 移送用时" })
export class HandOverTime {
  @Field(() => agencyEnum, {
    nullable: true,
    description: "The sender's kind; empty for a body outside the five. 移送方类别",
  })
  from: Agency | null;

  @Field(() => agencyEnum, { nullable: true, description: "The receiver's kind. 接收方类别" })
  to: Agency | null;

  @CountField("Hand-overs sent in the period and signed for", "registry.handOverTime.v1", "已签收数")
  acknowledged: number | null;

  @Field(() => Float, { nullable: true, description: "Hours for half of them (registry.handOverTime.v1). 用时中位数" })
  medianHours: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Hours for nine of ten (registry.handOverTime.v1). 用时九十分位数",
  })
  ninetiethHours: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "How long hand-overs waited, by pair of kinds of body. 移送用时统计" })
export class HandOverTimes extends FigureTable {
  @Field(() => [HandOverTime], { description: "Every pair there was. 各类移送" })
  rows: readonly object[];
}

@ObjectType({ description: "Disputes closed at one level of the network. 层级办结统计" })
export class ClosedAtLevel {
  @Field(() => orgLevelEnum, { nullable: true, description: "The level; empty for bodies outside the levels. 层级" })
  level: OrganizationLevel | null;

  @CountField("Disputes", "registry.closedByLevel.v1", "件数")
  closed: number | null;

  @WithheldField()
  suppressed: boolean;
}

@ObjectType({ description: "At which level disputes were closed. 层级办结统计" })
export class ClosedByLevel extends FigureTable {
  @CountField("All disputes closed in the period", "registry.closedByLevel.v1", "办结总数")
  closed: number | null;

  @Field(() => [ClosedAtLevel], { description: "Every level there was. 各层级" })
  rows: readonly object[];
}
