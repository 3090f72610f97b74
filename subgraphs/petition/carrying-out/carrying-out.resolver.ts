import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { RecordCarriedOutInput, recordCarriedOut } from "./carrying-out.payload.ts";

@Resolver(() => Petition)
export class CarryingOutResolver {
  @Mutation(() => recordCarriedOut.type, {
    description: "Notes that what an answer granted was done. 处理意见落实",
  })
  async recordCarriedOut(
    @Input(() => RecordCarriedOutInput) input: RecordCarriedOutInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return recordCarriedOut.answer(await services.carryingOut.record(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body that did it. 落实机关" })
  carriedOutBy(@Root() { carriedOutById }: Petition): OrganizationReference | null {
    return carriedOutById === null ? null : { id: carriedOutById };
  }
}
