import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line, Text } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { routeEnum } from "../incident/incident.type.ts";
import { OfficerRecused, keptOut } from "../officer-recusal/officer-recusal.type.ts";
import { MediationChangeInput, mediationHeld } from "../public-security-mediation/public-security-mediation.payload.ts";
import { PublicSecuritySittingInput } from "../public-security-sitting/public-security-sitting.payload.ts";
import { sittingProblems } from "../public-security-sitting/public-security-sitting.type.ts";
import { SignaturesMissing } from "./public-security-agreement.type.ts";

@InputType({ description: "What the parties signed before the police. 治安调解协议" })
export class RecordPublicSecurityAgreementInput extends MediationChangeInput {
  @Field(() => PublicSecuritySittingInput, { description: "The sitting in which it was signed. 调解场次" })
  sitting: PublicSecuritySittingInput;

  @Field(() => Text, { description: "The course of the mediation. 调解经过" })
  course: string;

  @Field(() => Text, {
    description: "What the incident led to, on the civil side: who was hurt, what was damaged. 案件情况及结果",
  })
  incidentResult: string;

  @Field(() => Text, { description: "What was agreed. 协议内容" })
  terms: string;

  @Field(() => Line, { description: "The way of performance. 履行方式" })
  performanceWay: string;

  @Field(() => Day, { description: "Until when it is performed. 履行期限" })
  performBy: string;

  @Field(() => [ID], { description: "The parties who signed: all of them, an agent for its party. 签名的当事人" })
  signedPartyIds: string[];
}

@InputType({ description: "The agreement is performed. 协议履行" })
export class RecordPublicSecurityPerformanceInput extends MediationChangeInput {
  @Field(() => Day, { description: "The day. 履行日" })
  performedOn: string;

  @Field(() => Line, { description: "What shows it. 履行凭证" })
  proof: string;
}

@InputType({ description: "The agreement is not performed. 协议未履行" })
export class RecordPublicSecurityDefaultInput extends MediationChangeInput {
  @Field(() => Day, {
    description: "The day it was not performed; the limit of the case counts anew from it. 未履行日",
  })
  defaultedOn: string;

  @Field(() => [routeEnum], { description: "The ways the parties were told; a civil suit among them. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

export const recordPublicSecurityAgreement = payloadOf(
  "RecordPublicSecurityAgreementPayload",
  "What came of recording the agreement. 达成协议结果",
  mediationHeld,
  [...custodyProblems, ...sittingProblems, ...keptOut, SignaturesMissing],
);
export const recordPublicSecurityPerformance = payloadOf(
  "RecordPublicSecurityPerformancePayload",
  "What came of recording the performance. 履行结果",
  mediationHeld,
  [...custodyProblems, OfficerRecused],
);
export const recordPublicSecurityDefault = payloadOf(
  "RecordPublicSecurityDefaultPayload",
  "What came of recording the default. 未履行结果",
  mediationHeld,
  [...custodyProblems, OfficerRecused],
);
