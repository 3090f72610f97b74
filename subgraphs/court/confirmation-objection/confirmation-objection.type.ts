import { Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { CourtCaseNumber, Day } from "../../shared/scalars/scalars.ts";
import { type Objector, objectionDecisions, objectors } from "./confirmation-objection.codes.ts";
import { type ObjectionState, objectionProcedure } from "./confirmation-objection.states.ts";

const objectionStateEnum = stateEnum(objectionProcedure);
export const objectorEnum = hubEnum("ConfirmationObjector", "Who objects to a confirmation. 异议人", objectors);
export const objectionDecisionEnum = hubEnum(
  "ObjectionDecision",
  "What the court decides on an objection. 异议处理结果",
  objectionDecisions,
);
export const objectionAvailability = availabilityOf(objectionProcedure);

@ObjectType({ description: "An objection to the ruling that confirmed an agreement. 司法确认异议" })
export class ConfirmationObjection {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => objectionStateEnum, { description: "Where it stands. 状态" })
  state: ObjectionState;

  @Field(() => objectorEnum, { description: "Who objects; an outsider is not named. 异议人" })
  objector: Objector;

  @Field(() => Day, {
    nullable: true,
    description: "The receipt of the ruling, or the day an outsider knew of the harm. 期间起算日",
  })
  countedFrom: string | null;

  @Field(() => Day, { description: "The day it was raised. 提出日" })
  raisedOn: string;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number of the ruling on it. 裁定书案号" })
  rulingNumber: string | null;

  @Field(() => Day, { nullable: true, description: "The day it was decided or taken back. 处理日" })
  decidedOn: string | null;

  @Field(() => String, { description: "What it rests on. 理由" })
  reason: string;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  confirmationId: string;
  partyId: string | null;
}
