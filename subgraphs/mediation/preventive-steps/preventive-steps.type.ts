import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { postEnum } from "../../shared/auth/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type ReportedBody, reportedBodies } from "./preventive-steps.codes.ts";

export const reportedBodyEnum = hubEnum("ReportedBody", "Whom a mediator told of a danger. 报告对象", reportedBodies);

@ObjectType({
  description:
    "Steps mediators took where a quarrel might grow worse, and the report the law asks for where an offence may follow. It is of the quarrel and names nobody. 预防激化措施及报告",
})
export class PreventiveSteps {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day steps were taken. 采取措施日期" })
  takenOn: string;

  @Field(() => Day, { nullable: true, description: "The day it was reported; null where it was not. 报告日期" })
  reportedOn: string | null;

  @Field(() => reportedBodyEnum, { nullable: true, description: "What kind of body was told. 报告对象" })
  reportedTo: ReportedBody | null;

  @Field(() => String, { nullable: true, description: "The body that was told. 报告单位" })
  bodyName: string | null;

  @Field(() => postEnum, { description: "The post of whoever took the steps and reported. 报告人岗位" })
  post: Post;

  @Field(() => String, {
    nullable: true,
    description: "What it rests on; for the head of the committee and the mediators of the case. 理由",
  })
  reason: string | null;

  caseId: string;
}
