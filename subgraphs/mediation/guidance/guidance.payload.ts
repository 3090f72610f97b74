import { Field, ID, InputType } from "type-graphql";
import { Day } from "../../shared/scalars/scalars.ts";

@InputType({ description: "Which court or police station told the applicant of people's mediation. 引导申请" })
export class MediationGuidanceInput {
  @Field(() => ID, { description: "Which body, by the directory. 引导单位" })
  bodyId: string;

  @Field(() => Day, { description: "The day it told; not ahead. 告知日" })
  on: string;
}
