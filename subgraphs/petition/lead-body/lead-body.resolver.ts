import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import type { LeadDecision } from "./lead-body.codes.ts";
import { NameLeadBodyInput, leadDecisionEnum, nameLeadBody } from "./lead-body.payload.ts";

@Resolver(() => Petition)
export class LeadBodyResolver {
  @Mutation(() => nameLeadBody.type, {
    description: "Enters which of several bodies concerned leads; the petition goes to that one. 确定牵头单位",
  })
  async nameLeadBody(
    @Input(() => NameLeadBodyInput) input: NameLeadBodyInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return nameLeadBody.answer(await services.leadBodies.name(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: "The body that leads, where several are concerned. 牵头单位",
  })
  leadBody(@Root() { leadBodyId }: Petition): OrganizationReference | null {
    return leadBodyId === null ? null : { id: leadBodyId };
  }

  @FieldResolver(() => leadDecisionEnum, { nullable: true, description: "How the lead was found. 牵头确定方式" })
  leadDecidedBy(@Root() { leadDecidedBy }: Petition): LeadDecision | null {
    return leadDecidedBy;
  }

  @FieldResolver(() => [OrganizationReference], {
    nullable: true,
    description: "Bodies it is with besides: those concerned, and those that review its answer. 涉及的其他机关",
  })
  otherBodies(@Root() { otherBodyIds }: Petition): OrganizationReference[] {
    return otherBodyIds.map((id) => ({ id }));
  }
}
