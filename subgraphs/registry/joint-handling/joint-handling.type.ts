import { Field, ID, ObjectType } from "type-graphql";
import { Day, Instant } from "../../shared/scalars/scalars.ts";

@ObjectType({ description: "An order that calls several bodies together for one dispute. 联合调处调度" })
export class DispatchOrder {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day they meet. 会商日期" })
  meetingOn: string;

  @Field(() => String, { nullable: true, description: "Why they are called together. 理由" })
  reason: string | null;

  @Field(() => Instant, { description: "When it was ordered. 调度时间" })
  orderedAt: Date;

  disputeId: string;
  leadOrganizationId: string;
  memberIds: string[];
  groupId: string | null;
}
