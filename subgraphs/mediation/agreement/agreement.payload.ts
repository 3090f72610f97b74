import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Cny, Day, Line, Text } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import { RecusalPending } from "../recusal/recusal.type.ts";
import type { AgreementForm, SignatureKind } from "./agreement.codes.ts";
import { MediationAgreement, formEnum, signatureEnum } from "./agreement.type.ts";

@InputType({ description: "One thing to be performed. 履行事项" })
export class PlannedItemInput {
  @Field(() => Line, { description: "What. 内容" })
  what: string;

  @Field(() => Cny, { nullable: true, description: "The sum, where it is one. 金额" })
  amount?: string | null;

  @Field(() => Day, { description: "Until when. 履行期限" })
  dueOn: string;
}

@InputType({ description: "What the parties agreed. 达成协议" })
export class ReachAgreementInput extends CaseChangeInput {
  @Field(() => formEnum, { description: "Oral or written. 形式" })
  form: AgreementForm;

  @Field(() => Boolean, { defaultValue: true, description: "Whether the whole matter was agreed. 是否全部达成" })
  whole: boolean;

  @Field(() => Text, { description: "Main facts, issues and each side's responsibility. 纠纷主要事实、争议事项及责任" })
  facts: string;

  @Field(() => Text, { description: "What was agreed, the way and time of performance. 协议内容、履行方式和期限" })
  terms: string;

  @Field(() => Cny, { nullable: true, description: "The agreed sums together. 金额" })
  amount?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it was performed at once. 是否当场履行" })
  performedOnTheSpot: boolean;

  @Field(() => [PlannedItemInput], {
    defaultValue: [],
    description: "What is performed until when; required unless performed at once. 履行方案",
  })
  plan: PlannedItemInput[];
}

@InputType({ description: "A change to one agreement. 协议变更" })
export class AgreementChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which agreement. 协议" })
  agreementId: string;
}

@InputType({ description: "A signature or seal. 签署" })
export class SignAgreementInput extends AgreementChangeInput {
  @Field(() => signatureEnum, { description: "Whose. 类别" })
  kind: SignatureKind;

  @Field(() => ID, { nullable: true, description: "The party or mediator; empty for the seal. 签署人" })
  signerId?: string | null;

  @Field(() => Day, { description: "The day. 日期" })
  signedOn: string;
}

const agreement = {
  name: "agreement",
  type: () => MediationAgreement,
  description: "The agreement as it stands now. 调解协议",
} as const;
export const reachAgreement = payloadOf(
  "ReachAgreementPayload",
  "What came of recording the agreement. 达成协议结果",
  agreement,
  [RecusalPending],
);
export const signAgreement = payloadOf("SignAgreementPayload", "What came of signing. 签署结果", agreement);
