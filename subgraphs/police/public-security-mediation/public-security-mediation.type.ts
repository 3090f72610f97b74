import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { HandOverConsent } from "../../shared/hand-over/hand-over.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import { routeEnum } from "../incident/incident.type.ts";
import {
  type NotMediableGround,
  type SecondAsker,
  notMediableGrounds,
  secondAskers,
} from "./public-security-mediation.codes.ts";
import {
  type PublicSecurityMediationState,
  publicSecurityMediationProcedure,
} from "./public-security-mediation.states.ts";

const stateOfMediation = stateEnum(publicSecurityMediationProcedure);
export const notMediableEnum = hubEnum(
  "NotMediableGround",
  "Why the police do not mediate a case; no word of what anybody did. 不适用调解的事由",
  notMediableGrounds,
);
export const secondAskerEnum = hubEnum("SecondAsker", "Who wanted a second mediation. 再次调解的提出", secondAskers);
export const mediationAvailability = availabilityOf(publicSecurityMediationProcedure);

/** Sittings, ground and agreement are for the station and the parties; the rest says where the civil side stands. */
@ObjectType({ description: "Mediation held by the police themselves in an accepted case; its civil side. 治安调解" })
export class PublicSecurityMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfMediation, { description: "Where it stands. 状态" })
  state: PublicSecurityMediationState;

  @Field(() => Boolean, { description: "Whether it was mediated and performed on the spot. 当场调解" })
  onTheSpot: boolean;

  @Field(() => Day, { nullable: true, description: "The day it began. 调解开始日" })
  begunOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day facts and evidence were established; mediation comes after. 查明事实日",
  })
  factsEstablishedOn: string | null;

  @Field(() => secondAskerEnum, { nullable: true, description: "Who wanted a second sitting. 再次调解的提出" })
  secondAskedBy: SecondAsker | null;

  @Field(() => Day, { nullable: true, description: "The day the agreement was performed. 履行日" })
  performedOn: string | null;

  @Field(() => [routeEnum], { description: "The ways the parties were told where it was not settled. 告知的途径" })
  routesTold: CivilRoute[];

  @Field(() => Day, { nullable: true, description: "The day they were told. 告知日" })
  toldOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day it ended; after a failure or a default the limit of the case counts anew from it. 结束日",
  })
  endedOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  incidentId: string;

  @Field(() => [HandOverConsent], {
    nullable: true,
    description: "What each party answered; for the station and the parties. 当事人意愿",
  })
  consents: readonly object[];

  @Field(() => notMediableEnum, {
    nullable: true,
    description: "Why mediation does not apply; for the station and the parties. 不适用调解的事由",
  })
  notMediableGround: NotMediableGround | null;
  agreedOn: string | null;
  course: string | null;
  incidentResult: string | null;
  terms: string | null;
  performanceWay: string | null;
  performBy: string | null;
  proof: string | null;
  signedPartyIds: string[];
}

@ObjectType({ implements: Problem, description: "The police dealt with mediation of this case before. 已作过治安调解" })
export class MediatedBefore extends Problem {
  @Field(() => stateOfMediation, { description: "Where that one stands. 状态" })
  state: PublicSecurityMediationState;

  @Field(() => Day, { nullable: true, description: "The day it ended. 结束日" })
  endedOn: string | null;
}
