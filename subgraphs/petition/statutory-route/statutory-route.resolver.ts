import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PetitionContext } from "../context.ts";
import { Petition } from "../petition/petition.type.ts";
import { RouteToProcedureInput, routeToProcedure } from "./statutory-route.payload.ts";
import { StatutoryRoute } from "./statutory-route.type.ts";

@Resolver(() => Petition)
export class StatutoryRouteResolver {
  @Mutation(() => routeToProcedure.type, {
    description:
      "Points an accepted appeal or request to the legal procedure it belongs to; the sixty days fall away. 导入法定程序",
  })
  async routeToProcedure(
    @Input(() => RouteToProcedureInput) input: RouteToProcedureInput,
    @Ctx() { services, viewer }: PetitionContext,
  ): Promise<object> {
    return routeToProcedure.answer(await services.statutoryRoutes.route(viewer, input));
  }

  @FieldResolver(() => StatutoryRoute, {
    nullable: true,
    description: "The legal procedure it was pointed to. 导入的法定程序",
  })
  statutoryRoute(@Root() { id }: Petition, @Ctx() { readers }: PetitionContext): Promise<object | null> {
    return readers.statutoryRoutes.load(id);
  }
}
