import { Args, type ClassType, Ctx, Directive, Query, Resolver } from "type-graphql";
import { countsDivision } from "../auth/counted-divisions.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import type { ResolverClass } from "../federation/build-subgraph.ts";
import type { FigureScope } from "./figure-scope.ts";
import { FigureArgs } from "./figures.type.ts";
import { requireMonthsOver } from "./period-input.ts";

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
      requireMonthsOver({ from, until }, clock.today());
      return countsDivision(viewer, divisionCode) ? { from, until, divisionCode } : null;
    }
  }
  return FiguresResolver;
}
