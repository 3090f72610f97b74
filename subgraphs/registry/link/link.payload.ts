import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { DisputeLink, LinkInTheWay } from "./link.type.ts";

@InputType({ description: "Two registrations are one quarrel. 关联" })
export class LinkDisputesInput extends WriteInput {
  @Field(() => ID, { description: "The dispute that leads. 主纠纷" })
  leadingDisputeId: string;

  @Field(() => ID, { description: "The dispute that follows; it keeps its number and its record. 从纠纷" })
  followingDisputeId: string;

  @Field(() => Line, { description: "Why they are one quarrel. 理由" })
  reason: string;
}

@InputType({ description: "A link is undone. 解除关联" })
export class UnlinkDisputesInput extends ChangeInput {
  @Field(() => ID, { description: "Which link. 关联" })
  linkId: string;

  @Field(() => Line, { description: "Why they are not one quarrel. 理由" })
  reason: string;
}

const link = { name: "link", type: () => DisputeLink, description: "The link as it stands now. 关联" } as const;
export const linkDisputes = payloadOf("LinkDisputesPayload", "What came of linking. 关联结果", link, [LinkInTheWay]);
export const unlinkDisputes = payloadOf("UnlinkDisputesPayload", "What came of undoing it. 解除结果", link);
