import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import type { ResponsibilityScope, ResponsiblePost } from "./lead-responsibility.codes.ts";
import { AppointedAlready, LeadResponsibility, responsiblePostEnum, scopeEnum } from "./lead-responsibility.type.ts";

@InputType({ description: "Which post of which body is to answer for a dispute. 领导包案" })
export class AppointLeadResponsibilityInput extends DisputeChangeInput {
  @Field(() => scopeEnum, { defaultValue: "HANDLING", description: "What for. 包案内容" })
  scope: ResponsibilityScope;

  @Field(() => ID, { description: "The body. 包案单位" })
  organizationId: string;

  @Field(() => responsiblePostEnum, { description: "Its post. 包案岗位" })
  post: ResponsiblePost;

  @Field(() => Day, { description: "The day it is to be settled by. 化解期限" })
  dueOn: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

@InputType({ description: "A post is relieved of a dispute. 解除包案" })
export class RelieveLeadResponsibilityInput extends ChangeInput {
  @Field(() => ID, { description: "Which responsibility. 包案记录" })
  leadResponsibilityId: string;

  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const responsibility = {
  name: "leadResponsibility",
  type: () => LeadResponsibility,
  description: "The responsibility as it stands now. 包案记录",
} as const;

export const appointLeadResponsibility = payloadOf(
  "AppointLeadResponsibilityPayload",
  "What came of appointing. 包案结果",
  responsibility,
  [AppointedAlready, OtherBody],
);
export const relieveLeadResponsibility = payloadOf(
  "RelieveLeadResponsibilityPayload",
  "What came of relieving. 解除包案结果",
  responsibility,
  [OtherBody],
);
