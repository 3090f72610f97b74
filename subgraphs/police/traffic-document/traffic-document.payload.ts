import { Field, ID, InputType, Int } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Cny, Day, Instant, Line, Text } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { routeEnum } from "../incident/incident.type.ts";
import { OfficerRecused, keptOut } from "../officer-recusal/officer-recusal.type.ts";
import type { DamageKind, TrafficEndGround } from "../traffic-mediation/traffic-mediation.codes.ts";
import { TrafficChangeInput, trafficMediation } from "../traffic-mediation/traffic-mediation.payload.ts";
import { SittingChangeOpen } from "../traffic-sitting-change/traffic-sitting-change.type.ts";
import { damageEnum, trafficEndEnum } from "../traffic-mediation/traffic-mediation.type.ts";

@InputType({ description: "The damage is known, and mediation starts. 开始调解" })
export class StartTrafficMediationInput extends TrafficChangeInput {
  @Field(() => damageEnum, { description: "Which damage. 损害类型" })
  damageKind: DamageKind;

  @Field(() => Day, {
    description:
      "The end of the funeral time or the treatment, or the day of the assessment or of the loss. 损害确定日",
  })
  damageKnownOn: string;
}

@InputType({ description: "Time and place of a sitting were told. 告知调解时间、地点" })
export class CallTrafficSittingInput extends TrafficChangeInput {
  @Field(() => Instant, { description: "When it is held. 调解时间" })
  sittingAt: Date;

  @Field(() => Line, { description: "Where it is held. 调解地点" })
  place: string;

  @Field(() => Day, { description: "The day the parties were told: three days ahead. 告知日" })
  toldOn: string;
}

@InputType({ description: "What is compensated. 赔偿项目" })
export class CompensationItemInput {
  @Field(() => Line, { description: "What for. 项目" })
  what: string;

  @Field(() => Cny, { description: "The sum. 金额" })
  amount: string;
}

@InputType({ description: "What a party bears. 责任承担" })
export class CompensationShareInput {
  @Field(() => ID, { description: "The party. 当事人" })
  partyId: string;

  @Field(() => Int, { description: "In percent. 百分比" })
  percent: number;
}

@InputType({ description: "The mediation document. 调解书" })
export class RecordTrafficAgreementInput extends TrafficChangeInput {
  @Field(() => Day, { description: "The day of the document. 调解日期" })
  documentOn: string;

  @Field(() => [Int], {
    description:
      "How many came for each side, the applicants' first; three a side at the most. 各方参加人数（先申请方）",
  })
  persons: number[];

  @Field(() => Boolean, { description: "Whether the insurer took part. 保险机构是否参加" })
  insurerPresent: boolean;

  @Field(() => Line, { description: "What the mediation rests on. 调解依据" })
  mediationBasis: string;

  @Field(() => Text, { description: "The accident and the loss. 事故认定的基本事实和损失情况" })
  accidentFacts: string;

  @Field(() => [CompensationItemInput], { description: "Items and sums. 损害赔偿的项目和数额" })
  items: CompensationItemInput[];

  @Field(() => [CompensationShareInput], { description: "What each party bears. 各方责任及比例" })
  shares: CompensationShareInput[];

  @Field(() => Line, { description: "The way of performance. 履行方式" })
  performanceWay: string;

  @Field(() => Day, { description: "Until when it is performed. 履行期限" })
  performBy: string;
}

@InputType({ description: "The document of the end. 调解终结书" })
export class EndTrafficMediationInput extends TrafficChangeInput {
  @Field(() => trafficEndEnum, { description: "Why. 终结事由" })
  ground: TrafficEndGround;

  @Field(() => Day, { description: "The day of the document. 终结书日期" })
  documentOn: string;

  @Field(() => [routeEnum], { description: "The ways the parties were told; a civil suit among them. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { description: "The day they were told. 告知日" })
  toldOn: string;
}

export const startTrafficMediation = payloadOf(
  "StartTrafficMediationPayload",
  "What came of starting. 开始调解结果",
  trafficMediation,
  [...custodyProblems, OfficerRecused],
);
export const callTrafficSitting = payloadOf(
  "CallTrafficSittingPayload",
  "What came of calling it. 告知结果",
  trafficMediation,
  [...custodyProblems, ...keptOut],
);
export const recordTrafficAgreement = payloadOf(
  "RecordTrafficAgreementPayload",
  "What came of issuing it. 制作调解书结果",
  trafficMediation,
  [...custodyProblems, ...keptOut],
);
export const endTrafficMediation = payloadOf(
  "EndTrafficMediationPayload",
  "What came of ending it. 调解终结结果",
  trafficMediation,
  [...custodyProblems, OfficerRecused, SittingChangeOpen],
);
