import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { Day } from "../../shared/scalars/scalars.ts";

@ArgsType()
export class PeriodArgs {
  @Field(() => Day, { description: "From this day of acceptance. 起始日" })
  from: string;

  @Field(() => Day, { description: "Until this day of acceptance. 截止日" })
  until: string;
}

@ObjectType({ description: "What was done in a period, by the hub's definitions; it ranks nobody. 工作情况" })
export class MediationActivity {
  @Field(() => Int, { nullable: true, description: "Cases accepted in the period. 受理数" })
  accepted: number | null;

  @Field(() => Int, { nullable: true, description: "Of those, ended by agreement or termination. 调解数" })
  mediated: number | null;

  @Field(() => Int, { nullable: true, description: "Of those, ended in agreement. 调解成功数" })
  successful: number | null;

  @Field(() => Float, { nullable: true, description: "Mediated out of accepted, 0 to 1. 调解率" })
  mediationRate: number | null;

  @Field(() => Float, { nullable: true, description: "Successful out of accepted, 0 to 1. 调解成功率" })
  successRate: number | null;

  @Field(() => Boolean, {
    description: "Whether numbers are withheld because a count is below five. 是否因数值过小而隐去",
  })
  suppressed: boolean;
}
