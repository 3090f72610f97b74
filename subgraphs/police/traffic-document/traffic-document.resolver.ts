import { Ctx, Mutation, Resolver } from "type-graphql";
import { Input } from "../../shared/federation/input.ts";
import type { PoliceContext } from "../context.ts";
import {
  CallTrafficSittingInput,
  EndTrafficMediationInput,
  RecordTrafficAgreementInput,
  StartTrafficMediationInput,
  callTrafficSitting,
  endTrafficMediation,
  recordTrafficAgreement,
  startTrafficMediation,
} from "./traffic-document.payload.ts";

@Resolver()
export class TrafficDocumentResolver {
  @Mutation(() => startTrafficMediation.type, {
    description: "The damage is known: mediation starts, and its document is due within ten days. 开始调解",
  })
  async startTrafficMediation(
    @Input(() => StartTrafficMediationInput) input: StartTrafficMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return startTrafficMediation.answer(await services.trafficDocuments.start(viewer, input));
  }

  @Mutation(() => callTrafficSitting.type, {
    description: "Time and place of a sitting were told, three days ahead. 告知调解时间、地点",
  })
  async callTrafficSitting(
    @Input(() => CallTrafficSittingInput) input: CallTrafficSittingInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return callTrafficSitting.answer(await services.trafficDocuments.call(viewer, input));
  }

  @Mutation(() => recordTrafficAgreement.type, {
    description: "Issues the mediation document with its six contents. 制作调解书",
  })
  async recordTrafficAgreement(
    @Input(() => RecordTrafficAgreementInput) input: RecordTrafficAgreementInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return recordTrafficAgreement.answer(await services.trafficDocuments.agree(viewer, input));
  }

  @Mutation(() => endTrafficMediation.type, {
    description: "Issues the document of the end; the parties were told that a civil suit is open. 制作调解终结书",
  })
  async endTrafficMediation(
    @Input(() => EndTrafficMediationInput) input: EndTrafficMediationInput,
    @Ctx() { services, viewer }: PoliceContext,
  ): Promise<object> {
    return endTrafficMediation.answer(await services.trafficDocuments.end(viewer, input));
  }
}
