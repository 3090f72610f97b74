import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Cny, Day, Instant } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { routeEnum } from "../incident/incident.type.ts";
import { type DamageKind, type TrafficEndGround, damageKinds, trafficEndGrounds } from "./traffic-mediation.codes.ts";
import { type TrafficMediationState, trafficMediationProcedure } from "./traffic-mediation.states.ts";

export const stateOfTraffic = stateEnum(trafficMediationProcedure);
export const damageEnum = hubEnum("DamageKind", "Which damage is to be made good. 损害类型", damageKinds);
export const trafficEndEnum = hubEnum(
  "TrafficMediationEndGround",
  "How it ended without an agreement. 调解终结事由",
  trafficEndGrounds,
);
export const trafficAvailability = availabilityOf(trafficMediationProcedure);

@ObjectType({ description: "What is compensated. 赔偿项目" })
export class CompensationItem {
  @Field(() => String, { description: "What for. 项目" })
  what: string;

  @Field(() => Cny, { description: "The sum. 金额" })
  amount: string;
}

@ObjectType({ description: "What a party bears of it. 责任承担" })
export class CompensationShare {
  @Field(() => Int, { description: "In percent. 百分比" })
  percent: number;

  partyId: string;
}

@ObjectType({ description: "The mediation document with its six contents. 调解书" })
export class TrafficMediationDocument {
  @Field(() => String, { description: "What the mediation rests on. 调解依据" })
  mediationBasis: string;

  @Field(() => String, { description: "The accident and the loss. 事故认定的基本事实和损失情况" })
  accidentFacts: string;

  @Field(() => [CompensationItem], { description: "Items and sums. 损害赔偿的项目和数额" })
  items: CompensationItem[];

  @Field(() => [CompensationShare], { description: "What each party bears. 各方责任及比例" })
  shares: CompensationShare[];

  @Field(() => String, { description: "The way of performance. 履行方式" })
  performanceWay: string;

  @Field(() => Day, { description: "Until when it is performed. 履行期限" })
  performBy: string;

  @Field(() => Day, { description: "The day of the document. 调解日期" })
  documentOn: string;
}

@ObjectType({
  description: "Mediation by the traffic police on compensation after an accident. 道路交通事故损害赔偿调解",
})
export class TrafficAccidentMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfTraffic, { description: "Where it stands. 状态" })
  state: TrafficMediationState;

  @Field(() => String, { description: "The number of the accident determination. 事故认定书编号" })
  determinationNumber: string;

  @Field(() => Day, { description: "The day the last party received it. 收到认定书日" })
  determinationReceivedOn: string;

  @Field(() => Day, { nullable: true, description: "The day the parties applied. 申请日" })
  appliedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the application was accepted. 受理日" })
  acceptedOn: string | null;

  @Field(() => damageEnum, { nullable: true, description: "Which damage. 损害类型" })
  damageKind: DamageKind | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day mediation started; the ten days count from it. 调解开始日",
  })
  startedOn: string | null;

  @Field(() => Instant, { nullable: true, description: "When the sitting is held. 调解时间" })
  sittingAt: Date | null;

  @Field(() => String, { nullable: true, description: "Where the sitting is held. 调解地点" })
  sittingPlace: string | null;

  @Field(() => Day, { nullable: true, description: "The day time and place were told. 告知日" })
  sittingToldOn: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the insurer took part. 保险机构是否参加" })
  insurerPresent: boolean | null;

  @Field(() => Day, { nullable: true, description: "The day of its document, of either kind. 调解书或者终结书日期" })
  documentOn: string | null;

  @Field(() => trafficEndEnum, { nullable: true, description: "How it ended without an agreement. 终结事由" })
  endGround: TrafficEndGround | null;

  @Field(() => [routeEnum], { description: "The ways the parties were told where it was not settled. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  unitId: string;
  applicantIds: string[];
  closedAtRequestOf: string[];
  mediationBasis: string | null;
}

@ObjectType({ implements: Problem, description: "Not every party has applied to the traffic police. 申请人不齐" })
export class TrafficApplicantsMissing extends Problem {
  @Field(() => [ID], { description: "The parties who have not applied. 未申请的当事人" })
  partyIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "The window for applying has closed. 超过申请期间" })
export class TrafficAppliedTooLate extends Problem {
  @Field(() => Day, { description: "The last day to apply. 申请截止日" })
  lastDay: string;
}

@ObjectType({ implements: Problem, description: "The parties may still apply. 申请期间未届满" })
export class TrafficWindowOpen extends Problem {
  @Field(() => Day, {
    nullable: true,
    description: "The last day to apply; open where the calendar lacks the year. 申请截止日",
  })
  lastDay: string | null;
}

/** Refusals of an application to the traffic police, with their facts. */
export const trafficProblems = [TrafficApplicantsMissing, TrafficAppliedTooLate] as const;

export const TrafficMediationConnection = connectionType(
  () => TrafficAccidentMediation,
  "TrafficAccidentMediation",
  "道路交通事故损害赔偿调解",
);
