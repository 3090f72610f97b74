import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { ofTheUnit } from "../traffic-mediation/traffic-mediation.rules.ts";
import { TrafficAccidentMediation } from "../traffic-mediation/traffic-mediation.type.ts";
import {
  AskToChangeTrafficSittingInput,
  KeepTrafficSittingInput,
  askToChangeTrafficSitting,
  keepTrafficSitting,
} from "./traffic-sitting-change.payload.ts";
import { TrafficSittingChange, sittingChangeAvailability } from "./traffic-sitting-change.type.ts";

@Resolver(() => TrafficSittingChange)
export class TrafficSittingChangeResolver {
  @Mutation(() => askToChangeTrafficSitting.type, {
    description: "A party that cannot come asks for another time, a day ahead at the latest. 请求变更调解时间",
  })
  async askToChangeTrafficSitting(
    @Input(() => AskToChangeTrafficSittingInput) input: AskToChangeTrafficSittingInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return askToChangeTrafficSitting.answer(await services.trafficSittingChanges.ask(viewer, input));
  }

  @Mutation(() => keepTrafficSitting.type, {
    description: "The time stays; calling the sitting for another time would grant the request. 不予变更调解时间",
  })
  async keepTrafficSitting(
    @Input(() => KeepTrafficSittingInput) input: KeepTrafficSittingInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return keepTrafficSitting.answer(await services.trafficSittingChanges.keep(viewer, input));
  }

  @FieldResolver(() => PartyReference, { nullable: true, description: "The party that cannot come. 当事人" })
  party(@Root() { partyId }: TrafficSittingChange): PartyReference {
    return { id: partyId };
  }

  @FieldResolver(() => [sittingChangeAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, unitId }: TrafficSittingChange, @Ctx() { viewer }: PoliceContext): object[] {
    return sittingChangeAvailability.list(state, viewer.post, () => ofTheUnit(unitId, viewer.organizationId));
  }
}

@Resolver(() => TrafficAccidentMediation)
export class TrafficSittingChangesResolver {
  @FieldResolver(() => [TrafficSittingChange], {
    nullable: true,
    description: "Requests for another time of a sitting; for the unit and the parties. 变更调解时间",
  })
  sittingChanges(@Root() { id }: TrafficAccidentMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.trafficSittingChanges.load(id);
  }
}
