import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { PartyReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { ofTheStation } from "../incident/incident.rules.ts";
import { PublicSecurityMediation } from "../public-security-mediation/public-security-mediation.type.ts";
import { TrafficAccidentMediation } from "../traffic-mediation/traffic-mediation.type.ts";
import {
  GrantOfficerRecusalInput,
  OrderOfficerRecusalInput,
  RejectOfficerRecusalInput,
  RequestOfficerRecusalInput,
  grantOfficerRecusal,
  orderOfficerRecusal,
  rejectOfficerRecusal,
  requestOfficerRecusal,
} from "./officer-recusal.payload.ts";
import { OfficerRecusal, officerRecusalAvailability } from "./officer-recusal.type.ts";

@Resolver(() => OfficerRecusal)
export class OfficerRecusalResolver {
  @Mutation(() => requestOfficerRecusal.type, {
    description: "An officer withdraws or a party asks; mediating waits for the decision. 申请民警回避",
  })
  async requestOfficerRecusal(
    @Input(() => RequestOfficerRecusalInput) input: RequestOfficerRecusalInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return requestOfficerRecusal.answer(await services.officerRecusals.request(viewer, input));
  }

  @Mutation(() => orderOfficerRecusal.type, {
    description: "Nobody asked: whoever would decide orders that the officer step aside. 指令民警回避",
  })
  async orderOfficerRecusal(
    @Input(() => OrderOfficerRecusalInput) input: OrderOfficerRecusalInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return orderOfficerRecusal.answer(await services.recusalOrders.order(viewer, input));
  }

  @Mutation(() => grantOfficerRecusal.type, {
    description: "The officer steps aside and takes no further part; another one goes on. 决定民警回避",
  })
  async grantOfficerRecusal(
    @Input(() => GrantOfficerRecusalInput) input: GrantOfficerRecusalInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return grantOfficerRecusal.answer(await services.officerRecusals.grant(viewer, input));
  }

  @Mutation(() => rejectOfficerRecusal.type, { description: "The officer stays; mediating goes on. 驳回民警回避申请" })
  async rejectOfficerRecusal(
    @Input(() => RejectOfficerRecusalInput) input: RejectOfficerRecusalInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return rejectOfficerRecusal.answer(await services.officerRecusals.reject(viewer, input));
  }

  @FieldResolver(() => PartyReference, {
    nullable: true,
    description: "The party that asked, if one did. 申请的当事人",
  })
  party(@Root() { partyId }: OfficerRecusal): PartyReference | null {
    return partyId === null ? null : { id: partyId };
  }

  @FieldResolver(() => [officerRecusalAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  availableActions(@Root() { state, unitId }: OfficerRecusal, @Ctx() { viewer }: PoliceContext): object[] {
    return officerRecusalAvailability.list(state, viewer.post, () => ofTheStation(unitId, viewer.organizationId));
  }
}

@Resolver(() => PublicSecurityMediation)
export class MediationRecusalResolver {
  @FieldResolver(() => [OfficerRecusal], {
    nullable: true,
    description: "Requests that an officer step aside; for the station and the parties. 民警回避",
  })
  recusals(@Root() { id }: PublicSecurityMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.officerRecusals.ofMediation.load(id);
  }
}

@Resolver(() => TrafficAccidentMediation)
export class TrafficRecusalResolver {
  @FieldResolver(() => [OfficerRecusal], {
    nullable: true,
    description: "Requests that an officer step aside; for the unit and the parties. 民警回避",
  })
  recusals(@Root() { id }: TrafficAccidentMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.officerRecusals.ofTraffic.load(id);
  }
}
