import { ArgsType, type ClassType, Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../federation/enums.ts";
import { Day, DivisionCode } from "../scalars/scalars.ts";
import type { FigureScope } from "./figure-scope.ts";
import { type FigureUnit, figureUnits } from "./figure-definitions.ts";

@ArgsType()
export class PeriodArgs {
  @Field(() => Day, { description: "The first day, which begins a month. 起始日" })
  from: string;

  @Field(() => Day, { description: "The last day, which ends a month that is over; three years at most. 截止日" })
  until: string;
}

@ArgsType()
export class FigureArgs extends PeriodArgs implements FigureScope {
  @Field(() => DivisionCode, { description: "Of this division and what lies below it. 行政区划" })
  divisionCode: string;
}

/**
 * `Figures` for one subgraph. Every subgraph answers the root field for itself with its own fields, so that the gateway asks
 * them at once and the figures of one are there while another is down. A class of its own each: type-graphql adds a field
 * resolver's field to its class for the whole process.
 */
export function figuresType(): ClassType<FigureScope> {
  @Directive("@shareable")
  @ObjectType("Figures", {
    description: "Figures of a period and a division; aggregates only, small ones withheld. 统计指标",
  })
  class Figures implements FigureScope {
    @Field(() => Day, { description: "The first day. 起始日" })
    from: string;

    @Field(() => Day, { description: "The last day. 截止日" })
    until: string;

    @Field(() => DivisionCode, { description: "The division they are of, with what lies below it. 行政区划" })
    divisionCode: string;
  }
  return Figures;
}

const unitEnum = hubEnum("FigureUnit", "In what a figure is counted. 计量单位", figureUnits);

@Directive("@shareable")
@ObjectType("FigureDefinition", {
  description: "What a number counts. A definition never changes; a change has a new id. 指标定义",
})
export class FigureDefinitionType {
  @Field(() => String, { description: "Its id with its version, as in mediation.accepted.v1. 指标标识" })
  id: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its name in English. 英文名称" })
  nameEn: string;

  @Field(() => String, { description: "What it counts, in a sentence. 口径" })
  sentence: string;

  @Field(() => String, { description: "What is counted or added up. 分子" })
  numerator: string;

  @Field(() => String, { nullable: true, description: "What it is divided by, where it is a share. 分母" })
  denominator: string | null;

  @Field(() => unitEnum, { description: "In what it is counted. 计量单位" })
  unit: FigureUnit;

  @Field(() => String, { description: "Where the definition comes from. 依据" })
  source: string;
}

/** What every table of figures says of itself, before its rows. */
@ObjectType({ description: "What a table of figures says of itself. 统计表通用项" })
export abstract class FigureTable {
  @Field(() => [FigureDefinitionType], { description: "What its numbers count. 指标定义" })
  definitions: readonly object[];
}

const WITHHELD = "Whether its numbers are withheld, being of fewer than five or giving such a number away. 是否隐去";

/** A number that may be withheld, a flag that says so; described with the id of what it counts. */
export const CountField = (what: string, id: string, zh: string): PropertyDecorator =>
  Field(() => Int, { nullable: true, description: `${what} (${id}). ${zh}` });
export const RateField = (what: string, id: string, zh: string): PropertyDecorator =>
  Field(() => Float, { nullable: true, description: `${what} (${id}). ${zh}` });
export const WithheldField = (): PropertyDecorator => Field(() => Boolean, { description: WITHHELD });
