import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import type { FigureScope } from "../../shared/figures/figure-scope.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { CourtContext } from "../context.ts";
import { ConfirmationFigures, CourtFigures, MediatedOrWithdrawnFigures } from "./figures.type.ts";
import { CourtMediationTimes, MonthlyCourtMediationTimesConnection } from "./times.type.ts";

@Resolver(() => CourtFigures)
export class CourtFiguresResolver {
  @FieldResolver(() => ConfirmationFigures, {
    nullable: true,
    description: "What the courts ruled on applications for confirmation. 司法确认统计",
  })
  judicialConfirmations(@Root() scope: FigureScope, @Ctx() { readers }: CourtContext): Promise<object> {
    return readers.figures.confirmations(scope);
  }

  @FieldResolver(() => MediatedOrWithdrawnFigures, {
    nullable: true,
    description: "How complaints that went through mediation ended at court. 调撤统计",
  })
  mediatedOrWithdrawn(@Root() scope: FigureScope, @Ctx() { readers }: CourtContext): Promise<object> {
    return readers.figures.mediatedOrWithdrawn(scope);
  }

  @FieldResolver(() => CourtMediationTimes, {
    nullable: true,
    description: "How long mediation took that the courts handed over, by month, way and cause. 诉调对接用时统计",
  })
  courtMediationTimes(@Root() scope: FigureScope): object {
    return { ...scope, definitions: definitionsOf("court.mediationDays.v1") };
  }
}

@Resolver(() => CourtMediationTimes)
export class CourtMediationTimesResolver {
  @FieldResolver(() => MonthlyCourtMediationTimesConnection, {
    description: "Month by month, the earliest first. 分月用时",
  })
  months(
    @Root() scope: CourtMediationTimes,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { readers }: CourtContext,
  ): Promise<object> {
    return readers.figures.times(scope, page);
  }
}
