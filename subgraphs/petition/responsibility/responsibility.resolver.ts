import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { NameResponsibleUnitInput, nameResponsibleUnit } from "./responsibility.payload.ts";
import { PetitionResponsibility } from "./responsibility.type.ts";

@Resolver(() => PetitionResponsibility)
export class ResponsibilityResolver {
  @Mutation(() => nameResponsibleUnit.type, {
    description: "Names the unit and post in charge of finding the facts, or of handling the matter. 确定包案责任",
  })
  async nameResponsibleUnit(
    @Input(() => NameResponsibleUnitInput) input: NameResponsibleUnitInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return nameResponsibleUnit.answer(await services.responsibilities.name(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The unit. 责任单位" })
  organization(@Root() { organizationId }: PetitionResponsibility): OrganizationReference {
    return { id: organizationId };
  }
}

@Resolver(() => Petition)
export class PetitionResponsibilityResolver {
  @FieldResolver(() => [PetitionResponsibility], {
    nullable: true,
    description: "The units and posts in charge, in the order they were named. 包案责任",
  })
  responsibilities(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object[]> {
    return readers.responsibilities.load(id);
  }
}
