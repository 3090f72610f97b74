import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type CaseOrigin,
  type RemedyRoute,
  type TerminationGround,
  caseOrigins,
  remedyRoutes,
  terminationGrounds,
} from "./mediation-case.codes.ts";
import { type MediationCaseState, mediationCaseProcedure } from "./mediation-case.states.ts";

const stateOfCase = stateEnum(mediationCaseProcedure);
const originEnum = hubEnum("MediationOrigin", "How a case came to the committee. 案件来源", caseOrigins);
export const groundEnum = hubEnum(
  "MediationTerminationGround",
  "Why mediation ended without agreement. 终止原因",
  terminationGrounds,
);
export const routeEnum = hubEnum("RemedyRoute", "A route that stays open when mediation ends. 救济途径", remedyRoutes);
export const chosenByEnum = hubEnum("MediatorChoice", "Who chose the mediator. 调解员选定方式", {
  PARTIES: { en: "The parties chose.", zh: "当事人选择" },
  COMMITTEE: { en: "The committee named.", zh: "调委会指定" },
});
export const caseAvailability = availabilityOf(mediationCaseProcedure);

@Directive('@key(fields: "id")')
@ObjectType({ description: "One mediation of a dispute by one committee. 人民调解案件" })
export class MediationCase {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { nullable: true, description: "The committee's file number, given on acceptance. 案号" })
  number: string | null;

  @Field(() => originEnum, { description: "How it came to the committee. 来源" })
  origin: CaseOrigin;

  @Field(() => stateOfCase, { description: "Where it stands. 状态" })
  state: MediationCaseState;

  @Field(() => Day, {
    description: "The day it was applied for, offered or handed over; it interrupts limitation. 申请日",
  })
  appliedOn: string;

  @Field(() => Day, { nullable: true, description: "The day the committee accepted it. 受理日" })
  acceptedOn: string | null;

  @Field(() => chosenByEnum, { nullable: true, description: "Who chose the mediator. 调解员选定方式" })
  mediatorChosenBy: "PARTIES" | "COMMITTEE" | null;

  @Field(() => groundEnum, { nullable: true, description: "Why it ended without agreement. 终止原因" })
  ground: TerminationGround | null;

  @Field(() => [routeEnum], { description: "The routes the parties were told. 告知的途径" })
  routesTold: RemedyRoute[];

  @Field(() => Day, { nullable: true, description: "The day it ended. 结束日" })
  endedOn: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  committeeId: string;
  mediatorIds: string[];
  guidedById: string | null;
  guidedOn: string | null;
}
