import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { Organization } from "../organization/organization.type.ts";
import { WorkFilter, WorkList, WorkListFilterInput } from "../work-list/work-list.type.ts";
import {
  AppointLeadResponsibilityInput,
  RelieveLeadResponsibilityInput,
  appointLeadResponsibility,
  relieveLeadResponsibility,
} from "./lead-responsibility.payload.ts";
import {
  LeadResponsibility,
  LeadResponsibilityConnection,
  responsibilityAvailability,
} from "./lead-responsibility.type.ts";

@Resolver(() => LeadResponsibility)
export class LeadResponsibilityResolver {
  @Mutation(() => appointLeadResponsibility.type, {
    description: "Appoints a leading post of a body to answer for one dispute; by the head of the centre. 领导包案",
  })
  async appointLeadResponsibility(
    @Input(() => AppointLeadResponsibilityInput) input: AppointLeadResponsibilityInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return appointLeadResponsibility.answer(await services.leadResponsibilities.appoint(viewer, input));
  }

  @Mutation(() => relieveLeadResponsibility.type, { description: "Relieves the post of it with a reason. 解除包案" })
  async relieveLeadResponsibility(
    @Input(() => RelieveLeadResponsibilityInput) input: RelieveLeadResponsibilityInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return relieveLeadResponsibility.answer(await services.leadResponsibilities.relieve(viewer, input));
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body whose post answers. 包案单位" })
  organization(
    @Root() { organizationId }: LeadResponsibility,
    @Ctx() { readers }: RegistryContext,
  ): Promise<object | null> {
    return readers.organizations.load(organizationId);
  }

  @FieldResolver(() => Dispute, { nullable: true, description: "The dispute. 纠纷" })
  dispute(@Root() { disputeId }: LeadResponsibility, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.disputeById.load(disputeId);
  }

  @FieldResolver(() => Boolean, { description: "It stands, and its day has passed. 是否逾期" })
  overdue(@Root() { endedAt, dueOn }: LeadResponsibility, @Ctx() { clock }: RegistryContext): boolean {
    return endedAt === null && dueOn < clock.today();
  }

  @FieldResolver(() => [responsibilityAvailability.type], {
    description: "What the viewer's post may do with it now. 可办理事项",
  })
  availableActions(@Root() { state }: LeadResponsibility, @Ctx() { viewer }: RegistryContext): object[] {
    return responsibilityAvailability.list(state, viewer.post);
  }
}

@Resolver(() => Dispute)
export class DisputeLeadResponsibilityResolver {
  @FieldResolver(() => [LeadResponsibility], {
    nullable: true,
    description: "The leading posts that answer for it or did, the oldest first; posts, never persons. 领导包案记录",
  })
  leadResponsibilities(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.leadResponsibilities.load(id);
  }
}

@Resolver(() => WorkList)
export class WorkListLeadResponsibilityResolver {
  @FieldResolver(() => LeadResponsibilityConnection, {
    description: "Disputes a leading post of the viewer's body answers for, the nearest day first. 本单位包案",
  })
  leadResponsibilities(
    @WorkFilter() filter: WorkListFilterInput | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.leadResponsibilities.ofOwnBody(viewer, filter ?? {}, page);
  }
}
