import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type Recourse as RecourseKind, recourses } from "./recourse.codes.ts";

export const recourseEnum = hubEnum("RecourseKind", "Where a contested agreement led. 反悔后途径", recourses);

@ObjectType({ description: "The way taken after a change of mind or a default. 反悔后途径" })
export class Recourse {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => recourseEnum, { description: "Which way. 途径" })
  kind: RecourseKind;

  @Field(() => String, { nullable: true, description: "The outside body, as the party told it. 外部机构" })
  body: string | null;

  @Field(() => String, { nullable: true, description: "Its number, as the party told it. 外部编号" })
  reference: string | null;

  @Field(() => Day, { description: "The day it began. 开始日" })
  begunOn: string;

  agreementId: string;
  caseId: string | null;
}
