import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference, PartyReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { ObjectionTooLate } from "../forwarding/forwarding.payload.ts";
import { forwardingAllows } from "../forwarding/forwarding.rules.ts";
import { holderAllows } from "../mediation-referral/mediation-referral.rules.ts";
import { PetitionDispute } from "../references/references.type.ts";
import type { PetitionClass } from "./petition.codes.ts";
import { bodysAct, classAllows } from "./petition.rules.ts";
import type { PetitionState } from "./petition.states.ts";
import { Petition, PetitionConnection, classEnum, petitionAvailability, petitionStateEnum } from "./petition.type.ts";

@Resolver(() => Petition)
export class PetitionResolver {
  @Query(() => Petition, {
    nullable: true,
    description: "One petition; null where there is none the viewer may see. 查询信访事项",
  })
  petition(
    @Arg("id", () => ID, { description: "The opaque id. 标识" }) id: string,
    @Ctx() { readers }: PetitionContext,
  ): Promise<object | null> {
    return readers.petitions.byId.load(id);
  }

  @Query(() => PetitionConnection, {
    description:
      "The petitions of the viewer's own body, as office or as the one that answers, the newest first. 信访事项列表",
  })
  petitions(
    @Arg("states", () => [petitionStateEnum], { nullable: true, description: "In one of these states. 状态" })
    states: PetitionState[] | null,
    @Arg("classes", () => [classEnum], { nullable: true, description: "Of one of these classes. 类别" })
    classes: PetitionClass[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return services.petitions.page(viewer, { states, classes }, page);
  }

  @FieldResolver(() => PetitionDispute, { nullable: true, description: "The dispute it belongs to. 所属纠纷" })
  dispute(@Root() { disputeId }: Petition): PetitionDispute | null {
    return disputeId === null ? null : { id: disputeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The office it came to. 信访机构" })
  office(@Root() { officeId }: Petition): OrganizationReference {
    return { id: officeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body that answers it. 有权处理机关" })
  competentBody(@Root() { competentBodyId }: Petition): OrganizationReference | null {
    return competentBodyId === null ? null : { id: competentBodyId };
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether the matter came in for the first time. 是否初信初访",
  })
  isInitial(@Root() { repeatOfId }: Petition): boolean {
    return repeatOfId === null;
  }

  @FieldResolver(() => Petition, {
    nullable: true,
    description: "The earlier item of the same matter. 重复信访的原事项",
  })
  repeatOf(@Root() { repeatOfId }: Petition, @Ctx() { readers }: PetitionContext): Promise<object | null> | null {
    return repeatOfId === null ? null : readers.petitions.byId.load(repeatOfId);
  }

  @FieldResolver(() => [PartyReference], {
    nullable: true,
    description:
      "The parties of the dispute who brought it, for the bodies the petition is with and for them. 提出信访的当事人",
  })
  petitioners(@Root() { petitionerPartyIds }: Petition): PartyReference[] {
    return petitionerPartyIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [petitionAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() petition: Petition,
    @Ctx() { viewer, readers, clock }: PetitionContext,
  ): Promise<object[]> {
    const { id, state, disputeId } = petition;
    const latest = (await readers.forwardings.load(id)).at(-1);
    const dispute = disputeId === null ? null : await readers.disputes.load(disputeId);
    return petitionAvailability.list(
      state,
      viewer.post,
      (command) =>
        bodysAct(command, petition, viewer.organizationId) ??
        classAllows(command, petition) ??
        forwardingAllows(command, latest, clock.today()) ??
        holderAllows(command, dispute?.holderId ?? null, petition),
      [ObjectionTooLate],
    );
  }
}

@Resolver(() => PetitionDispute)
export class DisputePetitionResolver {
  @FieldResolver(() => [Petition], {
    nullable: true,
    description: "The petitions that belong to it, the oldest first. 信访事项",
  })
  petitions(@Root() { id }: PetitionDispute, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.petitions.ofDispute.load(id);
  }
}
