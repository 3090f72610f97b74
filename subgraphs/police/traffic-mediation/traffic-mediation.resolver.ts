import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference, PartyReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { recusalsAllow } from "../officer-recusal/officer-recusal.rules.ts";
import { keptOut } from "../officer-recusal/officer-recusal.type.ts";
import { PoliceDispute } from "../references/references.type.ts";
import {
  ApplyForTrafficMediationInput,
  CloseTrafficAccidentInput,
  RecordAccidentDeterminationInput,
  applyForTrafficMediation,
  closeTrafficAccident,
  recordAccidentDetermination,
} from "./traffic-mediation.payload.ts";
import { ofTheUnit } from "./traffic-mediation.rules.ts";
import type { TrafficMediationState } from "./traffic-mediation.states.ts";
import {
  CompensationShare,
  TrafficAccidentMediation,
  TrafficMediationConnection,
  TrafficMediationDocument,
  stateOfTraffic,
  trafficAvailability,
} from "./traffic-mediation.type.ts";

@Resolver(() => TrafficAccidentMediation)
export class TrafficMediationResolver {
  @Query(() => TrafficMediationConnection, {
    description: "Mediations by the traffic police, an officer's of the own unit, the latest first. 交通事故调解列表",
  })
  trafficMediations(
    @Arg("states", () => [stateOfTraffic], { nullable: true, description: "In one of these states. 状态" })
    states: TrafficMediationState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return services.trafficMediations.page(viewer, { states, page });
  }

  @Mutation(() => recordAccidentDetermination.type, {
    description: "Records that the parties received the accident determination; ten days to apply. 登记收到事故认定书",
  })
  async recordAccidentDetermination(
    @Input(() => RecordAccidentDeterminationInput) input: RecordAccidentDeterminationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recordAccidentDetermination.answer(await services.trafficMediations.record(viewer, input));
  }

  @Mutation(() => applyForTrafficMediation.type, {
    description:
      "All parties apply in writing, within ten days, or three after people's mediation failed. 申请交警调解",
  })
  async applyForTrafficMediation(
    @Input(() => ApplyForTrafficMediationInput) input: ApplyForTrafficMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return applyForTrafficMediation.answer(await services.trafficMediations.apply(viewer, input));
  }

  @Mutation(() => closeTrafficAccident.type, { description: "Nobody applied; it is put away. 未申请调解办结" })
  async closeTrafficAccident(
    @Input(() => CloseTrafficAccidentInput) input: CloseTrafficAccidentInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return closeTrafficAccident.answer(await services.trafficMediations.close(viewer, input));
  }

  @FieldResolver(() => PoliceDispute, { nullable: true, description: "The dispute it belongs to. 纠纷" })
  dispute(@Root() { disputeId }: TrafficAccidentMediation): PoliceDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The police unit. 承办单位" })
  unit(@Root() { unitId }: TrafficAccidentMediation): OrganizationReference {
    return { id: unitId };
  }

  @FieldResolver(() => [PartyReference], { description: "The parties who applied. 申请人" })
  applicants(@Root() { applicantIds }: TrafficAccidentMediation): PartyReference[] {
    return applicantIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is held in the open: unless a party asks otherwise. 是否公开",
  })
  open(@Root() { closedAtRequestOf }: TrafficAccidentMediation): boolean {
    return closedAtRequestOf.length === 0;
  }

  @FieldResolver(() => TrafficMediationDocument, {
    nullable: true,
    description: "What the parties agreed; for the unit and the parties. 调解书",
  })
  document(@Root() row: TrafficAccidentMediation): object | null {
    return row.mediationBasis === null ? null : row;
  }

  @FieldResolver(() => [Deadline], { description: "Its clocks. 期限" })
  async deadlines(
    @Root() { id }: TrafficAccidentMediation,
    @Ctx() { readers, clock }: PoliceContext,
  ): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [trafficAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, state, unitId }: TrafficAccidentMediation,
    @Ctx() { viewer, readers }: PoliceContext,
  ): Promise<object[]> {
    const recusals = await readers.officerRecusals.ofTraffic.load(id);
    return trafficAvailability.list(
      state,
      viewer.post,
      (command) => ofTheUnit(unitId, viewer.organizationId) ?? recusalsAllow(command, viewer, recusals),
      keptOut,
    );
  }
}

@Resolver(() => CompensationShare)
export class CompensationShareResolver {
  @FieldResolver(() => PartyReference, { nullable: true, description: "The party. 当事人" })
  party(@Root() { partyId }: CompensationShare): PartyReference {
    return { id: partyId };
  }
}

@Resolver(() => PoliceDispute)
export class DisputeTrafficResolver {
  @FieldResolver(() => [TrafficAccidentMediation], {
    nullable: true,
    description: "Mediation by the traffic police, the oldest first. 交通事故损害赔偿调解",
  })
  trafficMediations(@Root() { id }: PoliceDispute, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.trafficMediations.load(id);
  }
}
