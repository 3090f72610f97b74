import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { DispatchOrder } from "./joint-handling.type.ts";

@InputType({ description: "Which bodies are called together, when and why. 联合调处" })
export class OrderJointHandlingInput extends DisputeChangeInput {
  @Field(() => ID, { description: "The body in the lead. 牵头单位" })
  leadOrganizationId: string;

  @Field(() => [ID], { description: "The other bodies. 参与单位" })
  memberIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: "The standing group that is called, where one is. 专项联合调解小组",
  })
  groupId?: string | null;

  @Field(() => Day, { description: "The day they meet. 会商日期" })
  meetingOn: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

export const orderJointHandling = payloadOf(
  "OrderJointHandlingPayload",
  "What came of calling them together. 调度结果",
  {
    name: "dispatchOrder",
    type: () => DispatchOrder,
    description: "The order. 调度令",
  },
);
