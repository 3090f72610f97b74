import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PoliceContext } from "../context.ts";
import { ofTheStation } from "../incident/incident.rules.ts";
import { PoliceMediation } from "../incident/incident.type.ts";
import { recusalsAllow } from "../officer-recusal/officer-recusal.rules.ts";
import { keptOut } from "../officer-recusal/officer-recusal.type.ts";
import { PublicSecurityAgreement } from "../public-security-agreement/public-security-agreement.type.ts";
import { PublicSecuritySitting } from "../public-security-sitting/public-security-sitting.type.ts";
import {
  BeginPublicSecurityMediationInput,
  CallSecondMediationInput,
  EndPublicSecurityMediationInput,
  FindNotMediableInput,
  MediateOnTheSpotInput,
  beginPublicSecurityMediation,
  callSecondMediation,
  endPublicSecurityMediation,
  findNotMediable,
  mediateOnTheSpot,
} from "./public-security-mediation.payload.ts";
import { PublicSecurityMediation, mediationAvailability } from "./public-security-mediation.type.ts";

@Resolver(() => PublicSecurityMediation)
export class PublicSecurityMediationResolver {
  @Mutation(() => beginPublicSecurityMediation.type, {
    description: "The police begin to mediate: facts established, every party willing. 开始治安调解",
  })
  async beginPublicSecurityMediation(
    @Input(() => BeginPublicSecurityMediationInput) input: BeginPublicSecurityMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return beginPublicSecurityMediation.answer(await services.publicSecurityMediations.begin(viewer, input));
  }

  @Mutation(() => mediateOnTheSpot.type, {
    description: "Slight, clear, nothing disputed of the costs, agreed and performed at once. 当场调解",
  })
  async mediateOnTheSpot(
    @Input(() => MediateOnTheSpotInput) input: MediateOnTheSpotInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return mediateOnTheSpot.answer(await services.publicSecurityMediations.onTheSpot(viewer, input));
  }

  @Mutation(() => findNotMediable.type, {
    description: "The head finds that mediation by the police does not apply. 认定不适用调解",
  })
  async findNotMediable(
    @Input(() => FindNotMediableInput) input: FindNotMediableInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return findNotMediable.answer(await services.publicSecurityMediations.findNotMediable(viewer, input));
  }

  @Mutation(() => callSecondMediation.type, {
    description: "A second mediation, within seven working days of the first. 再次调解",
  })
  async callSecondMediation(
    @Input(() => CallSecondMediationInput) input: CallSecondMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return callSecondMediation.answer(await services.publicSecurityMediations.callSecond(viewer, input));
  }

  @Mutation(() => endPublicSecurityMediation.type, {
    description: "Ends it without an agreement; the parties were told that damages can be sued for. 治安调解未成",
  })
  async endPublicSecurityMediation(
    @Input(() => EndPublicSecurityMediationInput) input: EndPublicSecurityMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return endPublicSecurityMediation.answer(await services.publicSecurityMediations.fail(viewer, input));
  }

  @FieldResolver(() => PoliceMediation, { nullable: true, description: "The incident, with its clocks. 警情" })
  incident(@Root() { incidentId }: PublicSecurityMediation, @Ctx() { readers }: PoliceContext): Promise<object | null> {
    return readers.incidents.byId.load(incidentId);
  }

  @FieldResolver(() => [PublicSecuritySitting], {
    nullable: true,
    description: "Its sittings, in order; for the station and the parties. 调解场次",
  })
  sittings(@Root() { id }: PublicSecurityMediation, @Ctx() { readers }: PoliceContext): Promise<object[]> {
    return readers.publicSecuritySittings.load(id);
  }

  @FieldResolver(() => PublicSecurityAgreement, {
    nullable: true,
    description: "What the parties signed; for the station and the parties. 治安调解协议",
  })
  agreement(@Root() mediation: PublicSecurityMediation): object | null {
    return mediation.agreedOn === null ? null : mediation;
  }

  @FieldResolver(() => [mediationAvailability.type], {
    description: "What the viewer's post may do with it now, and why not the rest. 可办理事项",
  })
  async availableActions(
    @Root() { id, state, incidentId }: PublicSecurityMediation,
    @Ctx() { viewer, readers }: PoliceContext,
  ): Promise<object[]> {
    const [incident, recusals] = await Promise.all([
      readers.incidents.byId.load(incidentId),
      readers.officerRecusals.ofMediation.load(id),
    ]);
    return mediationAvailability.list(
      state,
      viewer.post,
      (command) =>
        ofTheStation(incident?.stationId ?? "", viewer.organizationId) ?? recusalsAllow(command, viewer, recusals),
      keptOut,
    );
  }
}

@Resolver(() => PoliceMediation)
export class IncidentMediationResolver {
  @FieldResolver(() => PublicSecurityMediation, {
    nullable: true,
    description: "Mediation by the police themselves, where there was any. 治安调解",
  })
  publicSecurityMediation(@Root() { id }: PoliceMediation, @Ctx() { readers }: PoliceContext): Promise<object | null> {
    return readers.publicSecurityMediations.load(id);
  }
}
