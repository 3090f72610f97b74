import { Field, ObjectType } from "type-graphql";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { FigureTable } from "../../shared/figures/figures.type.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import { MediationCounts } from "./counts.type.ts";

@ObjectType({ description: "The cases of one type of dispute. 分类统计" })
export class CategoryMediationCounts extends MediationCounts {
  @Field(() => categoryEnum, { description: "The type of dispute. 纠纷类型" })
  category: DisputeCategory;
}

@ObjectType({ description: "A month of a place, by type of dispute. 分月统计" })
export class MonthlyMediationFigures {
  @Field(() => String, { description: "The month, as in 2026-03. 月份" })
  month: string;

  @Field(() => DivisionCode, { description: "The place, by itself and without what lies below it. 行政区划" })
  divisionCode: string;

  @Field(() => MediationCounts, { description: "All types together. 合计" })
  total: object;

  @Field(() => [CategoryMediationCounts], { description: "Every type there was. 各类型" })
  categories: readonly object[];
}

export const MonthlyMediationFiguresConnection = connectionType(
  () => MonthlyMediationFigures,
  "MonthlyMediationFigures",
  "分月统计",
);

@ObjectType({ description: "Cases by month, place and type of dispute. 分月分区分类统计" })
export class MediationByMonth extends FigureTable {
  from: string;
  until: string;
  divisionCode: string;
}
