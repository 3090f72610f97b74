import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { asOf } from "../../shared/deadline/as-of.ts";
import { Deadline } from "../../shared/deadline/deadline.type.ts";
import { Input } from "../../shared/federation/input.ts";
import { PageArgs } from "../../shared/paging/connection.ts";
import {
  MediationAgreementReference,
  MediationCaseReference,
  OrganizationReference,
} from "../../shared/references/references.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { PoliceContext } from "../context.ts";
import { mediationAllows } from "../public-security-mediation/public-security-mediation.rules.ts";
import { MediatedBefore } from "../public-security-mediation/public-security-mediation.type.ts";
import { PoliceDispute } from "../references/references.type.ts";
import {
  AcceptPoliceCaseInput,
  RegisterIncidentInput,
  TellCivilRoutesInput,
  acceptPoliceCase,
  closeCivilSide,
  findCivilDispute,
  registerIncident,
} from "./incident.payload.ts";
import { applicationFollowed, stationsAct } from "./incident.rules.ts";
import type { IncidentState } from "./incident.states.ts";
import { PoliceMediation, PoliceMediationConnection, incidentAvailability, stateOfIncident } from "./incident.type.ts";

@Resolver(() => PoliceMediation)
export class IncidentResolver {
  @Query(() => PoliceMediation, {
    nullable: true,
    description: "The civil side of one incident; null where there is none the viewer may see. 查询警情民事部分",
  })
  policeMediation(
    @Arg("id", () => ID, { description: "The opaque id. 标识" }) id: string,
    @Ctx() { readers }: PoliceContext,
  ): Promise<object | null> {
    return readers.incidents.byId.load(id);
  }

  @Query(() => PoliceMediationConnection, {
    description: "The incidents the viewer may see, an officer's of the own station, the latest first. 警情列表",
  })
  policeMediations(
    @Arg("states", () => [stateOfIncident], { nullable: true, description: "In one of these states. 状态" })
    states: IncidentState[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return services.incidents.page(viewer, { states, page });
  }

  @Mutation(() => registerIncident.type, {
    description: "Takes an incident of a dispute down, whoever holds the dispute. 接警登记",
  })
  async registerIncident(
    @Input(() => RegisterIncidentInput) input: RegisterIncidentInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return registerIncident.answer(await services.incidents.register(viewer, input));
  }

  @Mutation(() => findCivilDispute.type, {
    description: "Finds a civil quarrel without an offence and records the ways the parties were told. 认定民间纠纷",
  })
  async findCivilDispute(
    @Input(() => TellCivilRoutesInput) input: TellCivilRoutesInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return findCivilDispute.answer(await services.incidents.findCivil(viewer, input));
  }

  @Mutation(() => acceptPoliceCase.type, {
    description: "Accepts a case for enquiry; its limit counts from that day. 受案登记",
  })
  async acceptPoliceCase(
    @Input(() => AcceptPoliceCaseInput) input: AcceptPoliceCaseInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return acceptPoliceCase.answer(await services.incidents.acceptCase(viewer, input));
  }

  @Mutation(() => closeCivilSide.type, {
    description: "Closes the civil side; the parties were told that a civil suit is open. 终结民事部分",
  })
  async closeCivilSide(
    @Input(() => TellCivilRoutesInput) input: TellCivilRoutesInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return closeCivilSide.answer(await services.incidents.close(viewer, input));
  }

  @FieldResolver(() => PoliceDispute, { nullable: true, description: "The dispute it belongs to. 纠纷" })
  dispute(@Root() { disputeId }: PoliceMediation): PoliceDispute {
    return { id: disputeId };
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The police station. 派出所" })
  station(@Root() { stationId }: PoliceMediation): OrganizationReference {
    return { id: stationId };
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description:
      "The day a party applied for people's mediation after they were told of it; null where none did. 申请日",
  })
  async mediationAppliedOn(
    @Root() { disputeId, guidedOn }: PoliceMediation,
    @Ctx() { readers }: PoliceContext,
  ): Promise<string | null> {
    return applicationFollowed(guidedOn, await readers.applicationDays.load(disputeId));
  }

  @FieldResolver(() => MediationCaseReference, {
    nullable: true,
    description: "The committee's case the station waits for. 人民调解案件",
  })
  mediationCase(@Root() { mediationCaseId }: PoliceMediation): MediationCaseReference | null {
    return mediationCaseId === null ? null : { id: mediationCaseId };
  }

  @FieldResolver(() => MediationAgreementReference, {
    nullable: true,
    description: "The agreement the station goes by. 调解协议",
  })
  agreement(@Root() { agreementId }: PoliceMediation): MediationAgreementReference | null {
    return agreementId === null ? null : { id: agreementId };
  }

  @FieldResolver(() => [Deadline], { description: "Its clocks. 期限" })
  async deadlines(@Root() { id }: PoliceMediation, @Ctx() { readers, clock }: PoliceContext): Promise<object[]> {
    return asOf(clock.today(), await readers.deadlines.ofRecord.load(id), clock.now());
  }

  @FieldResolver(() => [incidentAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, state, stationId, disputeId }: PoliceMediation,
    @Ctx() { viewer, readers }: PoliceContext,
  ): Promise<object[]> {
    const [holderId, mediation] = await Promise.all([
      readers.incidents.holderOf.load(disputeId),
      readers.publicSecurityMediations.load(id),
    ]);
    const bodies = { stationId, holderId, organizationId: viewer.organizationId };
    return incidentAvailability.list(
      state,
      viewer.post,
      (action) => stationsAct(action, bodies) ?? mediationAllows(action, mediation),
      [MediatedBefore],
    );
  }
}

@Resolver(() => PoliceDispute)
export class DisputePoliceResolver {
  @FieldResolver(() => [PoliceMediation], {
    nullable: true,
    description: "The civil side of its police incidents, the oldest first. 警情民事部分",
  })
  policeMediations(@Root() { id }: PoliceDispute, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.incidents.ofDispute.load(id);
  }
}
