import { Field, ObjectType } from "type-graphql";
import { Day } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "Who told the applicant of people's mediation, as the applicant says. 引导申请" })
export class MediationGuidance {
  @Field(() => Day, { description: "The day it told. 告知日" })
  on: string;

  bodyId: string;
}
