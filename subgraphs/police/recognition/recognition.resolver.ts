import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import { MediationAgreementReference, PartyReference } from "../../shared/references/references.type.ts";
import type { PoliceContext } from "../context.ts";
import { IncidentChangeInput } from "../incident/incident.payload.ts";
import { PoliceMediation } from "../incident/incident.type.ts";
import {
  ApplyForRecognitionInput,
  applyForRecognition,
  declineRecognition,
  recogniseAgreement,
} from "./recognition.payload.ts";
import { AgreementRecognition } from "./recognition.type.ts";

@Resolver(() => AgreementRecognition)
export class RecognitionResolver {
  @Mutation(() => applyForRecognition.type, {
    description: "All parties to a performed agreement apply in writing for its recognition. 申请认可",
  })
  async applyForRecognition(
    @Input(() => ApplyForRecognitionInput) input: ApplyForRecognitionInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return applyForRecognition.answer(await services.recognitions.apply(viewer, input));
  }

  @Mutation(() => recogniseAgreement.type, { description: "The station recognises the performed agreement. 认可协议" })
  async recogniseAgreement(
    @Input(() => IncidentChangeInput) input: IncidentChangeInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recogniseAgreement.answer(await services.recognitions.recognise(viewer, input));
  }

  @Mutation(() => declineRecognition.type, { description: "The station does not recognise it. 不予认可" })
  async declineRecognition(
    @Input(() => IncidentChangeInput) input: IncidentChangeInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return declineRecognition.answer(await services.recognitions.decline(viewer, input));
  }

  @FieldResolver(() => [PartyReference], { description: "The parties who applied. 申请人" })
  applicants(@Root() { applicantIds }: AgreementRecognition): PartyReference[] {
    return applicantIds.map((id) => ({ id }));
  }

  @FieldResolver(() => MediationAgreementReference, { nullable: true, description: "The agreement. 调解协议" })
  agreement(@Root() { agreementId }: AgreementRecognition): MediationAgreementReference {
    return { id: agreementId };
  }
}

@Resolver(() => PoliceMediation)
export class IncidentRecognitionResolver {
  @FieldResolver(() => AgreementRecognition, {
    nullable: true,
    description: "The application for recognition, once there is one. 协议认可",
  })
  recognition(@Root() { id }: PoliceMediation, @Ctx() { readers }: PoliceContext): Promise<object | null> {
    return readers.recognitions.load(id);
  }
}
