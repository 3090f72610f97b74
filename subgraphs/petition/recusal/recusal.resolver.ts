import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import {
  GrantPetitionRecusalInput,
  RejectPetitionRecusalInput,
  RequestPetitionRecusalInput,
  grantPetitionRecusal,
  rejectPetitionRecusal,
  requestPetitionRecusal,
} from "./recusal.payload.ts";
import { headsBody } from "./recusal.rules.ts";
import { PetitionRecusal, petitionRecusalAvailability } from "./recusal.type.ts";

@Resolver(() => PetitionRecusal)
export class PetitionRecusalResolver {
  @Mutation(() => requestPetitionRecusal.type, {
    description:
      "Staff with a direct interest withdraw at once, or the petitioner asks that they do; the petition goes on meanwhile. 申请回避",
  })
  async requestPetitionRecusal(
    @Input(() => RequestPetitionRecusalInput) input: RequestPetitionRecusalInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return requestPetitionRecusal.answer(await services.recusals.request(viewer, input));
  }

  @Mutation(() => grantPetitionRecusal.type, {
    description: "The head grants it and names the post that goes on. 准许回避",
  })
  async grantPetitionRecusal(
    @Input(() => GrantPetitionRecusalInput) input: GrantPetitionRecusalInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return grantPetitionRecusal.answer(await services.recusals.grant(viewer, input));
  }

  @Mutation(() => rejectPetitionRecusal.type, {
    description: "The head rejects it; whoever withdrew is back. 驳回回避申请",
  })
  async rejectPetitionRecusal(
    @Input(() => RejectPetitionRecusalInput) input: RejectPetitionRecusalInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return rejectPetitionRecusal.answer(await services.recusals.reject(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The body whose member of staff it is. 所在机关",
  })
  body(@Root() { bodyId }: PetitionRecusal): OrganizationReference {
    return { id: bodyId };
  }

  @FieldResolver(() => [petitionRecusalAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, bodyId }: PetitionRecusal, @Ctx() { viewer }: PetitionContext): object[] {
    return petitionRecusalAvailability.list(state, viewer.post, () => headsBody({ bodyId }, viewer.organizationId));
  }
}

@Resolver(() => Petition)
export class RecusalsOfPetitionResolver {
  @FieldResolver(() => [PetitionRecusal], {
    nullable: true,
    description: "Who withdrew from it, or was asked to, by body and post. 回避",
  })
  recusals(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.recusals.load(id);
  }
}
