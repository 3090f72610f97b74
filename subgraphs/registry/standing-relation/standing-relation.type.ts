import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type RelationSide,
  type StandingRelationKind,
  relationSides,
  standingRelations,
} from "./standing-relation.codes.ts";

const kindEnum = hubEnum("StandingRelationKind", "What one body is to another. 机构关系", standingRelations);
const sideEnum = hubEnum("RelationSide", "Which end of a relation a body is. 关系方向", relationSides);

@ObjectType({ description: "What a body is to another, from one day to another. 机构关系" })
export class StandingRelation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => kindEnum, { description: "What the one is to the other. 关系" })
  kind: StandingRelationKind;

  @Field(() => sideEnum, { description: "Which of the two the body asked about is. 方向" })
  side: RelationSide;

  @Field(() => String, { description: "The paper it rests on. 依据" })
  basis: string;

  @Field(() => Day, { description: "Since when. 起始日期" })
  since: string;

  @Field(() => Day, { nullable: true, description: "Its last day, where it has one. 截止日期" })
  until: string | null;

  otherId: string;
}
