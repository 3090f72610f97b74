import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Cny, CourtCaseNumber, Day } from "../../shared/scalars/scalars.ts";
import { type AgreementForm, type SignatureKind, agreementForms, signatureKinds } from "./agreement.codes.ts";
import { type AgreementState, agreementProcedure } from "./agreement.states.ts";

const stateOfAgreement = stateEnum(agreementProcedure);
export const formEnum = hubEnum("AgreementForm", "The form of an agreement. 协议形式", agreementForms);
export const signatureEnum = hubEnum("SignatureKind", "Whose signature or seal. 签署类别", signatureKinds);
export const agreementAvailability = availabilityOf(agreementProcedure);

@ObjectType({ description: "A signature or seal under an agreement. 签署" })
export class AgreementSignature {
  @Field(() => signatureEnum, { description: "Whose. 类别" })
  kind: SignatureKind;

  @Field(() => Day, { description: "The day. 日期" })
  signedOn: string;

  signerId: string | null;
}

@ObjectType({ description: "What is missing before a written agreement takes effect. 尚缺的签署" })
export class MissingSignatures {
  @Field(() => [ID], { description: "Parties who have not signed. 未签署的当事人" })
  partyIds: readonly string[];

  @Field(() => Boolean, { description: "Whether the mediator's signature is missing. 是否缺调解员签名" })
  mediator: boolean;

  @Field(() => Boolean, { description: "Whether the committee's seal is missing. 是否缺调委会印章" })
  seal: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "What the parties agreed before a committee. 调解协议" })
export class MediationAgreement {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => formEnum, { description: "Oral or written. 形式" })
  form: AgreementForm;

  @Field(() => stateOfAgreement, { description: "Where it stands. 状态" })
  state: AgreementState;

  @Field(() => Boolean, { description: "Whether the whole matter was agreed. 是否全部达成" })
  whole: boolean;

  @Field(() => Cny, { nullable: true, description: "The agreed sums together. 协议涉及金额" })
  amount: string | null;

  @Field(() => Boolean, { description: "Whether it was performed at once. 是否当场履行" })
  performedOnTheSpot: boolean;

  @Field(() => Day, { description: "The day it was reached. 达成日" })
  reachedOn: string;

  @Field(() => Day, {
    nullable: true,
    description: "The day it took effect, by the rule of the three signatures. 生效日",
  })
  effectiveOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the last item was performed. 履行完毕日" })
  performedOn: string | null;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The ruling that confirmed it. 司法确认裁定案号" })
  confirmedBy: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  caseId: string;
  disputeId: string;
  committeeId: string;
  facts: string;

  @Field(() => String, {
    nullable: true,
    description: "What was agreed; for the committee, the parties, and the courts and stations that go by it. 协议内容",
  })
  terms: string;
  partyIds: string[];
}
