import { Field, ObjectType } from "type-graphql";
import { Day, Instant } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "Nobody signed for a hand-over in time, and the centre was told. 逾期未签收上报" })
export class ReferralEscalation {
  @Field(() => Day, { description: "The last day to sign, which passed in silence. 签收届满日" })
  dueOn: string;

  @Field(() => Instant, { description: "When the centre was told. 上报时间" })
  escalatedAt: Date;

  centreId: string | null;
}
