import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { PoliceMediation } from "../incident/incident.type.ts";
import { SendIncidentToMediationInput, chooseMediation, referIncidentToMediation } from "./hand-over.payload.ts";
import { IncidentHandOver } from "./hand-over.type.ts";

@Resolver(() => IncidentHandOver)
export class HandOverResolver {
  @Mutation(() => referIncidentToMediation.type, {
    description: "Hands a civil quarrel to people's mediation with the consent of every party. 移送人民调解",
  })
  async referIncidentToMediation(
    @Input(() => SendIncidentToMediationInput) input: SendIncidentToMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return referIncidentToMediation.answer(await services.handOvers.refer(viewer, input));
  }

  @Mutation(() => chooseMediation.type, {
    description: "The parties of an accepted case choose people's mediation; it is handed over. 选择人民调解",
  })
  async chooseMediation(
    @Input(() => SendIncidentToMediationInput) input: SendIncidentToMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return chooseMediation.answer(await services.handOvers.choose(viewer, input));
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The committee. 接收调委会" })
  to(@Root() { toOrganizationId }: IncidentHandOver): OrganizationReference {
    return { id: toOrganizationId };
  }
}

@Resolver(() => PoliceMediation)
export class IncidentHandOversResolver {
  @FieldResolver(() => [IncidentHandOver], {
    description: "Its hand-overs to people's mediation, the oldest first. 移送人民调解记录",
  })
  handOvers(@Root() { id }: PoliceMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.handOvers.load(id);
  }
}
