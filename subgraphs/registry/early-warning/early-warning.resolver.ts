import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { badInput } from "../../shared/paging/cursor.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { MOST_CELLS, MOST_MONTHS, monthsSound } from "./early-warning.rules.ts";

@ObjectType({ description: "How many disputes of a type a place registered in a month. 预警统计" })
export class DisputeTrend {
  @Field(() => DivisionCode, { description: "The place, by itself and without what lies below it. 行政区划" })
  divisionCode: string;

  @Field(() => categoryEnum, { description: "The type. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => String, { description: "The month, as in 2026-03. 月份" })
  month: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many; empty where there were some, but fewer than five. 数量（不足五件不显示）",
  })
  count: number | null;
}

@Resolver()
export class EarlyWarningResolver {
  @Query(() => [DisputeTrend], {
    description:
      "Trends in kinds of dispute by place and month, for the centre and for reports; 36 months and 5 000 cells at most. 预警统计",
  })
  async disputeTrends(
    @Arg("divisionCode", () => DivisionCode, { description: "In this division and below. 行政区划" })
    divisionCode: string,
    @Arg("fromMonth", () => String, { description: "The first month, as in 2026-01. 起始月份" }) fromMonth: string,
    @Arg("toMonth", () => String, { description: "The last month, as in 2026-12. 截止月份" }) toMonth: string,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object[]> {
    if (!monthsSound(fromMonth, toMonth))
      throw badInput(`Give two months in order, as in 2026-03, at most ${MOST_MONTHS} of them.`);
    const trends = await services.earlyWarning.trends(viewer, { divisionCode, fromMonth, toMonth });
    if (trends.length > MOST_CELLS) throw badInput(`That is more than ${MOST_CELLS} cells: ask for a smaller place.`);
    return trends;
  }
}
