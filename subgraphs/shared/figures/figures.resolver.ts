import { Args, type ClassType, Ctx, Directive, Query, Resolver } from "type-graphql";
import { countsDivision } from "../auth/counted-divisions.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import type { ResolverClass } from "../federation/build-subgraph.ts";
import { badInput } from "../paging/cursor.ts";
import type { FigureScope } from "./figure-scope.ts";
import { FigureArgs } from "./figures.type.ts";
import { MOST_MONTHS, monthsAreOver, wholeMonths } from "./period.rules.ts";

/** `Query.figures` of one subgraph, over its own `Figures`; what it is asked for below is decided here once. */
export function figuresResolver(type: ClassType): ResolverClass {
  @Resolver()
  class FiguresResolver {
    @Directive("@shareable")
    @Query(() => type, {
      nullable: true,
      description:
        "Figures of whole months that are over and of a division, for the centre and for reports; empty where the division is not the viewer's to count. 统计指标",
    })
    figures(
      @Args(() => FigureArgs) { from, until, divisionCode }: FigureArgs,
      @Ctx() { viewer, clock }: { readonly viewer: Viewer; readonly clock: Clock },
    ): FigureScope | null {
      if (!wholeMonths(from, until))
        throw badInput(`A period is of whole months, as from 2026-01-01 until 2026-03-31, ${MOST_MONTHS} at most.`);
      if (!monthsAreOver(until, clock.today()))
        throw badInput("A period ends with a month that is over: the running one is counted when it has ended.");
      return countsDivision(viewer, divisionCode) ? { from, until, divisionCode } : null;
    }
  }
  return FiguresResolver;
}
