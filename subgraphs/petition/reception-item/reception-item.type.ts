import { Field, ID, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type ReceptionOutcome, receptionOutcomes } from "./reception-item.codes.ts";
import { type ReceptionItemState, receptionItemProcedure } from "./reception-item.states.ts";

const stateOfItem = stateEnum(receptionItemProcedure);
export const receptionOutcomeEnum = hubEnum(
  "ReceptionOutcome",
  "What came of a matter received on a reception day. 接访事项结果",
  receptionOutcomes,
);
export const receptionItemAvailability = availabilityOf(receptionItemProcedure);

@ObjectType({ description: "A petition received on a reception day. 接访事项" })
export class ReceptionItem {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfItem, { description: "Where it stands. 状态" })
  state: ReceptionItemState;

  @Field(() => Day, { description: "The day it was recorded. 记录日" })
  recordedOn: string;

  @Field(() => Day, { description: "The day the unit is to be done by. 办理期限" })
  dueOn: string;

  @Field(() => receptionOutcomeEnum, { nullable: true, description: "What came of it. 办理结果" })
  outcome: ReceptionOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day that was recorded. 办结日" })
  concludedOn: string | null;

  petitionId: string;
  receptionDayId: string;
  unitId: string;

  @Field(() => String, {
    nullable: true,
    description: "What the unit is to do, for the bodies the petition is with and the petitioner. 交办事项",
  })
  arrangement: string;

  @Field(() => String, {
    nullable: true,
    description: "What was done, for the bodies the petition is with and the petitioner. 办理情况",
  })
  result: string | null;
}

@ObjectType({ implements: Problem, description: "The reception lies ahead. 接访尚未举行" })
export class ReceptionAhead extends Problem {
  @Field(() => Day, { description: "The day it takes place. 接访日期" })
  takesPlaceOn: string;
}
