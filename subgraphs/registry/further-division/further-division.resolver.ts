import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { RegistryContext } from "../context.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import {
  AddFurtherDivisionInput,
  RemoveFurtherDivisionInput,
  addFurtherDivision,
  removeFurtherDivision,
} from "./further-division.payload.ts";
import { FurtherDivision, belongingAvailability } from "./further-division.type.ts";

@Resolver(() => FurtherDivision)
export class FurtherDivisionResolver {
  @Mutation(() => addFurtherDivision.type, {
    description:
      "Says that a dispute belongs to a further division too; it stays one dispute with one holder. 跨区域归属",
  })
  async addFurtherDivision(
    @Input(() => AddFurtherDivisionInput) input: AddFurtherDivisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return addFurtherDivision.answer(await services.furtherDivisions.add(viewer, input));
  }

  @Mutation(() => removeFurtherDivision.type, {
    description: "Takes that back; the centres there see it no longer. 解除跨区域归属",
  })
  async removeFurtherDivision(
    @Input(() => RemoveFurtherDivisionInput) input: RemoveFurtherDivisionInput,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return removeFurtherDivision.answer(await services.furtherDivisions.remove(viewer, input));
  }

  @FieldResolver(() => AdministrativeDivision, { nullable: true, description: "The further division. 行政区划" })
  division(@Root() { furtherCode }: FurtherDivision, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.divisions.load(furtherCode);
  }

  @FieldResolver(() => [belongingAvailability.type], {
    description: "What the viewer's post may do with it now. 可办理事项",
  })
  availableActions(@Root() { state }: FurtherDivision, @Ctx() { viewer }: RegistryContext): object[] {
    return belongingAvailability.list(state, viewer.post);
  }
}

@Resolver(() => Dispute)
export class DisputeFurtherDivisionResolver {
  @FieldResolver(() => [FurtherDivision], {
    nullable: true,
    description: "The divisions it belongs to besides its own, as it stands now. 其他所属行政区划",
  })
  furtherDivisions(@Root() { id }: Dispute, @Ctx() { readers }: RegistryContext): Promise<object[]> {
    return readers.furtherDivisions.load(id);
  }
}
