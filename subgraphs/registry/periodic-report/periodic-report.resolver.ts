import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Organization } from "../organization/organization.type.ts";
import { WorkList } from "../work-list/work-list.type.ts";
import type { ReportRhythm } from "./periodic-report.codes.ts";
import { reportStandingOf } from "./periodic-report.rules.ts";
import {
  PeriodicReport,
  PeriodicReportConnection,
  PlanPeriodicReportsInput,
  SetReportScheduleInput,
  SubmitPeriodicReportInput,
  planPeriodicReports,
  reportRhythmEnum,
  reportStandingEnum,
  setReportSchedule,
  submitPeriodicReport,
} from "./periodic-report.type.ts";

@Resolver(() => PeriodicReport)
export class PeriodicReportResolver {
  @Query(() => PeriodicReportConnection, {
    description: "Reports by period, the longest due first. 月报、季度分析列表",
  })
  periodicReports(
    @Arg("organizationId", () => ID, { nullable: true, description: "Of this body. 报送单位" })
    organizationId: string | null,
    @Arg("rhythm", () => reportRhythmEnum, { nullable: true, description: "Only these. 报送周期" })
    rhythm: ReportRhythm | null,
    @Arg("overdueOnly", () => Boolean, { nullable: true, description: "Only those whose day passed. 仅逾期未报" })
    overdueOnly: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.periodicReports.page(viewer, { organizationId, rhythm, overdueOnly }, page);
  }

  @Mutation(() => setReportSchedule.type, { description: "Sets how soon reports are due. 设置报送期限" })
  async setReportSchedule(
    @Input(() => SetReportScheduleInput) input: SetReportScheduleInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return setReportSchedule.answer(await services.periodicReports.setSchedule(viewer, input));
  }

  @Mutation(() => planPeriodicReports.type, { description: "Sets the reports a body owes the centre. 制定报送计划" })
  async planPeriodicReports(
    @Input(() => PlanPeriodicReportsInput) input: PlanPeriodicReportsInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return planPeriodicReports.answer(await services.periodicReports.plan(viewer, input));
  }

  @Mutation(() => submitPeriodicReport.type, {
    description: "The body submits its report; the centre writes down one that came on paper. 报送",
  })
  async submitPeriodicReport(
    @Input(() => SubmitPeriodicReportInput) input: SubmitPeriodicReportInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return submitPeriodicReport.answer(await services.periodicReports.submit(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that reports. 报送单位" })
  organization(
    @Root() { organizationId }: PeriodicReport,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The centre it reports to. 接收单位" })
  receiver(@Root() { receiverId }: PeriodicReport, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(receiverId);
  }

  @FieldResolver(() => reportStandingEnum, { description: "Where it stands today. 状态" })
  standing(@Root() { dueOn, submittedOn }: PeriodicReport, @Ctx() { clock }: RegistryContext): string {
    return reportStandingOf(dueOn, submittedOn, clock.today());
  }
}

@Resolver(() => WorkList)
export class WorkListReportResolver {
  @FieldResolver(() => PeriodicReportConnection, {
    description: "Reports the viewer's own body still owes, the longest due first. 待报送",
  })
  reportsToSubmit(
    @Arg("rhythm", () => reportRhythmEnum, {
      nullable: true,
      description: "Only monthly, or only quarterly ones. 报送周期",
    })
    rhythm: ReportRhythm | null,
    @Arg("overdueOnly", () => Boolean, { nullable: true, description: "Only those whose day has passed. 仅逾期" })
    overdueOnly: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    const organizationId = viewer.organizationId ?? "none";
    return services.periodicReports.page(viewer, { organizationId, rhythm, overdueOnly, open: true }, page);
  }
}
