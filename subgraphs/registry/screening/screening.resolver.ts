import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { Day, DivisionCode } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import { standingOf } from "./screening.rules.ts";
import {
  PlanScreeningInput,
  RecordScreeningInput,
  ScreeningRound,
  ScreeningRoundConnection,
  ScreeningTotal,
  SetScreeningScheduleInput,
  planScreening,
  recordScreening,
  screeningStandingEnum,
  setScreeningSchedule,
} from "./screening.type.ts";

@Resolver(() => ScreeningRound)
export class ScreeningResolver {
  @Query(() => ScreeningRoundConnection, { description: "Screening rounds, the longest due first. 排查轮次" })
  screeningRounds(
    @Arg("divisionCode", () => DivisionCode, { nullable: true, description: "In this division and below. 行政区划" })
    divisionCode: string | null,
    @Arg("organizationId", () => ID, { nullable: true, description: "Of this unit. 单位" })
    organizationId: string | null,
    @Arg("missedOnly", () => Boolean, { nullable: true, description: "Only those whose day passed. 仅逾期未开展" })
    missedOnly: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.screening.page(viewer, { divisionCode, organizationId, missedOnly }, page);
  }

  @Query(() => [ScreeningTotal], {
    description: "Rounds due and done, and disputes found: one total for each of the five levels at most. 排查统计",
  })
  screeningTotals(
    @Arg("divisionCode", () => DivisionCode, { description: "In this division and below. 行政区划" })
    divisionCode: string,
    @Arg("from", () => Day, { description: "Due from this day. 起始日期" }) from: string,
    @Arg("to", () => Day, { description: "Due until this day. 截止日期" }) to: string,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object[]> {
    return services.screening.totals(viewer, { divisionCode, from, to });
  }

  @Mutation(() => setScreeningSchedule.type, { description: "Sets how often a level screens. 设置排查频次" })
  async setScreeningSchedule(
    @Input(() => SetScreeningScheduleInput) input: SetScreeningScheduleInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return setScreeningSchedule.answer(await services.screening.setSchedule(viewer, input));
  }

  @Mutation(() => planScreening.type, { description: "Sets the rounds a unit owes, after its schedule. 制定排查计划" })
  async planScreening(
    @Input(() => PlanScreeningInput) input: PlanScreeningInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return planScreening.answer(await services.screening.plan(viewer, input));
  }

  @Mutation(() => recordScreening.type, { description: "Records that a round was done. 记录排查" })
  async recordScreening(
    @Input(() => RecordScreeningInput) input: RecordScreeningInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return recordScreening.answer(await services.screening.record(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The unit. 单位" })
  organization(
    @Root() { organizationId }: ScreeningRound,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => screeningStandingEnum, { description: "Where it stands today. 状态" })
  standing(@Root() { dueOn, doneOn }: ScreeningRound, @Ctx() { clock }: RegistryContext): string {
    return standingOf(dueOn, doneOn, clock.today());
  }
}
