import { Field, Int, ObjectType } from "type-graphql";
import { Cny, Day } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "One thing to be performed, and whether it was. 履行事项" })
export class PerformanceItem {
  @Field(() => Int, { description: "Its place in the plan. 序号" })
  number: number;

  @Field(() => Cny, { nullable: true, description: "The sum, where it is one. 金额" })
  amount: string | null;

  @Field(() => Day, { description: "Until when. 履行期限" })
  dueOn: string;

  @Field(() => Day, { nullable: true, description: "When it was performed. 履行日" })
  performedOn: string | null;
}
