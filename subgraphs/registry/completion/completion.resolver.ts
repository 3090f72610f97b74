import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import {
  AcceptCompletionInput,
  RejectCompletionInput,
  ReportCompletionInput,
  acceptCompletion,
  rejectCompletion,
  reportCompletion,
} from "./completion.payload.ts";
import { CompletionReport } from "./completion.type.ts";

@Resolver(() => CompletionReport)
export class CompletionResolver {
  @Mutation(() => reportCompletion.type, { description: "The holder reports the result to the centre. 办结报告" })
  async reportCompletion(
    @Input(() => ReportCompletionInput) input: ReportCompletionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return reportCompletion.answer(await services.completion.report(viewer, input));
  }

  @Mutation(() => acceptCompletion.type, {
    description: "The centre accepts the report: resolved or not. 审核办结报告",
  })
  async acceptCompletion(
    @Input(() => AcceptCompletionInput) input: AcceptCompletionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return acceptCompletion.answer(await services.completion.accept(viewer, input));
  }

  @Mutation(() => rejectCompletion.type, {
    description: "The centre gives the report back; the body goes on. 退回办结报告",
  })
  async rejectCompletion(
    @Input(() => RejectCompletionInput) input: RejectCompletionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return rejectCompletion.answer(await services.completion.reject(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body that reported. 报告单位" })
  organization(
    @Root() { organizationId }: CompletionReport,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }
}

@Resolver(() => Dispute)
export class DisputeCompletionResolver {
  @FieldResolver(() => [CompletionReport], { nullable: true, description: "What was reported of the result. 办结报告" })
  completionReports(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.completionReports.load(id);
  }
}
