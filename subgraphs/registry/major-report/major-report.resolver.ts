import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import {
  AnswerMajorDisputeReportInput,
  ReportMajorDisputeInput,
  answerMajorDisputeReport,
  reportMajorDispute,
} from "./major-report.payload.ts";
import { MajorDisputeReport, majorReportAvailability } from "./major-report.type.ts";

@Resolver(() => MajorDisputeReport)
export class MajorReportResolver {
  @Mutation(() => reportMajorDispute.type, {
    description: "The holder tells a centre of a major dispute at once, and goes on holding it. 报告重大纠纷",
  })
  async reportMajorDispute(
    @Input(() => ReportMajorDisputeInput) input: ReportMajorDisputeInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return reportMajorDispute.answer(await services.majorReports.report(viewer, input));
  }

  @Mutation(() => answerMajorDisputeReport.type, { description: "The centre answers a report. 批复报告" })
  async answerMajorDisputeReport(
    @Input(() => AnswerMajorDisputeReportInput) input: AnswerMajorDisputeReportInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return answerMajorDisputeReport.answer(await services.majorReports.answer(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that reported. 报告单位" })
  reporter(@Root() { reporterId }: MajorDisputeReport, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(reporterId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The centre that was told. 报送单位" })
  receiver(@Root() { receiverId }: MajorDisputeReport, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.organizations.load(receiverId);
  }

  @FieldResolver(() => [majorReportAvailability.type], { description: "What the viewer may do now. 可办理事项" })
  availableActions(@Root() { state, receiverId }: MajorDisputeReport, @Ctx() { viewer }: RegistryContext): object[] {
    return majorReportAvailability.list(state, viewer.post, () => ownAct(receiverId, viewer.organizationId));
  }
}

@Resolver(() => Dispute)
export class DisputeMajorReportResolver {
  @FieldResolver(() => [MajorDisputeReport], {
    nullable: true,
    description: "Reports of it as a major dispute, as far as the viewer may see them. 重大疑难纠纷报告",
  })
  majorReports(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.majorReports.load(id);
  }
}
