import { Field, Int, ObjectType } from "type-graphql";
import { Carrier } from "../../subgraphs/shared/access/carrier.ts";
import { Problem } from "../../subgraphs/shared/errors/problem.type.ts";
import { Day, Instant } from "../../subgraphs/shared/scalars/scalars.ts";

@Carrier()
@ObjectType({ description: "What came of moving the demo world's clock. 演示时钟调整结果" })
export class MoveDemoClockPayload {
  @Field(() => Instant, { nullable: true, description: "The demo world's time now. 演示世界当前时间" })
  now?: Date;

  @Field(() => Day, { nullable: true, description: "Its day. 演示世界当前日期" })
  today?: string;

  @Field(() => Int, { nullable: true, description: "How many clocks turned on the way. 途中届满或临近的期限数" })
  turned?: number;

  @Field(() => [Problem], { description: "Empty when it happened. 问题" })
  problems: readonly Problem[];
}
