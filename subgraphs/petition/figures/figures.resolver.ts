import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type FigureScope, placeOf } from "../../shared/figures/figure-scope.ts";
import { PeriodArgs } from "../../shared/figures/figures.type.ts";
import { requireMonthsOver } from "../../shared/figures/period-input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import type { PetitionScope } from "./figures.reader.ts";
import { reportingOffice } from "./figures.rules.ts";
import {
  FiguresOfPetitions,
  PetitionBodyFigures,
  PetitionBodyService,
  PetitionFigures,
  PetitionRegisteredFigures,
  PetitionReport,
  PetitionSentOnFigures,
  PetitionSuggestionFigures,
  PetitionSupervisedFigures,
} from "./figures.type.ts";

@Resolver(() => FiguresOfPetitions)
export class FiguresOfPetitionsResolver {
  @FieldResolver(() => PetitionFigures, {
    nullable: true,
    description: "What the petition offices of the division count. 信访统计",
  })
  petitions(@Root() scope: FigureScope): PetitionScope {
    return { from: scope.from, until: scope.until, place: placeOf(scope), officeId: null };
  }
}

@Resolver(() => PetitionFigures)
export class PetitionFiguresResolver {
  @FieldResolver(() => PetitionRegisteredFigures, {
    description: "What was registered, by field, class and channel. 信访登记统计",
  })
  registered(@Root() scope: PetitionScope, @Ctx() { readers }: PetitionContext): Promise<object> {
    return readers.figures.registered(scope);
  }

  @FieldResolver(() => PetitionSentOnFigures, {
    description: "What was sent on to the bodies that answer. 转送交办统计",
  })
  sentOn(@Root() scope: PetitionScope, @Ctx() { readers }: PetitionContext): Promise<object> {
    return readers.figures.sentOn(scope);
  }

  @FieldResolver(() => PetitionSupervisedFigures, { description: "How what was not done was chased. 信访督办统计" })
  supervised(@Root() scope: PetitionScope, @Ctx() { readers }: PetitionContext): Promise<object> {
    return readers.figures.supervised(scope);
  }

  @FieldResolver(() => PetitionSuggestionFigures, { description: "What became of suggestions. 建议意见办理统计" })
  suggestions(@Root() scope: PetitionScope, @Ctx() { readers }: PetitionContext): Promise<object> {
    return readers.figures.suggestions(scope);
  }
}

@Resolver(() => PetitionReport)
export class PetitionReportResolver {
  @Query(() => PetitionReport, {
    nullable: true,
    description:
      "The report of the viewer's own petition desk on whole months that are over, as a year is reported; null for whoever has none. 信访情况报告",
  })
  petitionReport(
    @Args(() => PeriodArgs) { from, until }: PeriodArgs,
    @Ctx() { viewer, clock }: PetitionContext,
  ): PetitionScope | null {
    requireMonthsOver({ from, until }, clock.today());
    const officeId = reportingOffice(viewer);
    return officeId === null ? null : { from, until, place: null, officeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The office it is of. 信访机构" })
  office(@Root() { officeId }: PetitionReport): OrganizationReference {
    return { id: officeId };
  }

  @FieldResolver(() => PetitionFigures, { description: "What the office registered, sent on and chased. 信访统计" })
  petitions(@Root() scope: PetitionReport): PetitionScope {
    return scope;
  }

  @FieldResolver(() => PetitionBodyFigures, {
    description: "How the bodies it sent petitions to, and it itself, answered. 各机关答复统计",
  })
  bodies(@Root() scope: PetitionReport, @Ctx() { readers }: PetitionContext): Promise<object> {
    return readers.figures.bodies(scope);
  }
}

@Resolver(() => PetitionBodyService)
export class PetitionBodyServiceResolver {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body. 机关" })
  body(@Root() { bodyId }: PetitionBodyService): OrganizationReference {
    return { id: bodyId };
  }
}
