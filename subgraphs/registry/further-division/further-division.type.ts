import { Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { stateEnum } from "../../shared/federation/enums.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import { type FurtherDivisionState, furtherDivisionProcedure } from "./further-division.states.ts";

const stateOfBelonging = stateEnum(furtherDivisionProcedure);
export const belongingAvailability = availabilityOf(furtherDivisionProcedure);

@ObjectType({ description: "That a dispute belongs to a further division; the centres there see it. 跨区域归属" })
export class FurtherDivision {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => stateOfBelonging, { description: "Whether it stands. 状态" })
  state: FurtherDivisionState;

  @Field(() => String, { nullable: true, description: "Why it belongs there too. 理由" })
  reason: string | null;

  @Field(() => Instant, { description: "Since when. 归属时间" })
  addedAt: Date;

  @Field(() => Instant, { nullable: true, description: "When that ended. 解除时间" })
  removedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it ended. 解除理由" })
  removalReason: string | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  furtherCode: string;
}
