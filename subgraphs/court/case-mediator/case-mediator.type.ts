import { Field, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type CaseMediatorKind,
  type MediatorBarGround,
  caseMediatorKinds,
  mediatorBarGrounds,
} from "./case-mediator.codes.ts";

export const caseMediatorKindEnum = hubEnum(
  "CourtMediatorKind",
  "As what somebody mediates in a case at court. 法院调解主体",
  caseMediatorKinds,
);
const groundEnum = hubEnum(
  "MediatorBarGround",
  "Why somebody may not take part in a case. 禁止事由",
  mediatorBarGrounds,
);

@ObjectType({ description: "As what somebody mediates or mediated in a case at court; not who. 本案调解主体" })
export class CourtMediator {
  @Field(() => caseMediatorKindEnum, { description: "As what. 类别" })
  kind: CaseMediatorKind;

  @Field(() => Day, { description: "Since when. 起始日" })
  since: string;

  @Field(() => Day, { nullable: true, description: "The day it stepped aside, if it did. 回避日" })
  steppedAsideOn: string | null;
}

@ObjectType({ description: "Whether somebody is barred in one stated case. 是否禁止参加本案" })
export class MediatorBar {
  @Field(() => Boolean, { description: "Yes or no. 是否禁止" })
  barred: boolean;

  @Field(() => [groundEnum], { description: "Why; empty where it is not. 事由" })
  grounds: readonly MediatorBarGround[];
}
