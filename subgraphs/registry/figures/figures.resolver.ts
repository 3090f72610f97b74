import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { allDefinitions } from "../../shared/figures/figure-definitions.ts";
import type { FigureScope } from "../../shared/figures/figure-scope.ts";
import { FigureDefinitionType } from "../../shared/figures/figures.type.ts";
import type { RegistryContext } from "../context.ts";
import { ClosedByLevel, HandOverTimes, OnTimeFigures, RegistryFigures } from "./figures.type.ts";

@Resolver(() => RegistryFigures)
export class RegistryFiguresResolver {
  @Query(() => [FigureDefinitionType], {
    description: "Every indicator the hub answers with, of all agencies, and what it counts. 指标定义表",
  })
  figureDefinitions(): readonly object[] {
    return allDefinitions;
  }

  @FieldResolver(() => OnTimeFigures, { nullable: true, description: "How clocks were kept, by code. 按期统计" })
  onTime(@Root() scope: FigureScope, @Ctx() { readers }: RegistryContext): Promise<object> {
    return readers.figures.onTime(scope);
  }

  @FieldResolver(() => HandOverTimes, {
    nullable: true,
    description: "How long hand-overs waited for a signature, by pair of kinds of body. 移送用时统计",
  })
  handOverTimes(@Root() scope: FigureScope, @Ctx() { readers }: RegistryContext): Promise<object> {
    return readers.figures.handOverTimes(scope);
  }

  @FieldResolver(() => ClosedByLevel, {
    nullable: true,
    description: "At which level of the network disputes were closed. 层级办结统计",
  })
  closedByLevel(@Root() scope: FigureScope, @Ctx() { readers }: RegistryContext): Promise<object> {
    return readers.figures.closedByLevel(scope);
  }
}
