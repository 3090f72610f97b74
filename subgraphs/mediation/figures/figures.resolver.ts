import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import type { FigureScope } from "../../shared/figures/figure-scope.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { MediationContext } from "../context.ts";
import { CASE_FIGURES } from "./cases.reader.ts";
import { PreventedEscalationFigures } from "./escalations.type.ts";
import { MediationFigures } from "./figures.type.ts";
import { MediationByMonth, MonthlyMediationFiguresConnection } from "./monthly.type.ts";
import { AgreementOutcomes } from "./outcomes.type.ts";
import { CommitteeFigures, RoomFigures } from "./register.type.ts";
import { FileReviewFigures } from "./reviews.type.ts";
import { MediationBySource } from "./sources.type.ts";

@Resolver(() => MediationFigures)
export class MediationFiguresResolver {
  @FieldResolver(() => MediationByMonth, {
    nullable: true,
    description: "Cases by month, place and type. 分月分区分类统计",
  })
  mediationByMonth(@Root() scope: FigureScope): object {
    return { ...scope, definitions: definitionsOf(...CASE_FIGURES) };
  }

  @FieldResolver(() => MediationBySource, {
    nullable: true,
    description: "Cases by who brought them, successes and confirmations: the centre's bulletin. 调处中心统计",
  })
  mediationBySource(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.bySource(scope);
  }

  @FieldResolver(() => AgreementOutcomes, {
    nullable: true,
    description: "Agreements performed and visited, by kind of committee. 履行与回访统计",
  })
  agreementOutcomes(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.outcomes(scope);
  }

  @FieldResolver(() => CommitteeFigures, {
    nullable: true,
    description: "Committees by kind and place, their mediators, training and grades. 调解组织统计",
  })
  mediationCommittees(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.committees(scope);
  }

  @FieldResolver(() => RoomFigures, { nullable: true, description: "Studios and rooms, by host. 进驻单位调解室统计" })
  mediationRooms(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.rooms(scope);
  }

  @FieldResolver(() => FileReviewFigures, {
    nullable: true,
    description: "Reviewed files by grade and defect. 案卷评查统计",
  })
  fileReviews(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.fileReviews(scope);
  }

  @FieldResolver(() => PreventedEscalationFigures, {
    nullable: true,
    description: "What mediators say was kept from intensifying, self-reported. 防止激化统计",
  })
  preventedEscalations(@Root() scope: FigureScope, @Ctx() { readers }: MediationContext): Promise<object> {
    return readers.figures.preventedEscalations(scope);
  }
}

@Resolver(() => MediationByMonth)
export class MediationByMonthResolver {
  @FieldResolver(() => MonthlyMediationFiguresConnection, {
    description: "Months of places, the earliest first. 各月各地",
  })
  months(
    @Root() scope: MediationByMonth,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { readers }: MediationContext,
  ): Promise<object> {
    return readers.figures.monthly(scope, page);
  }
}
