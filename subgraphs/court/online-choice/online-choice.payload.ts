import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { CourtReferralChangeInput } from "../court-referral/court-referral.payload.ts";
import type { NamingGround } from "./online-choice.codes.ts";
import { OnlineChoice, StillChoosing, namingGroundEnum } from "./online-choice.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "Who mediates online is to be chosen. 开始在线调解选定" })
export class OpenOnlineChoiceInput extends CourtReferralChangeInput {
  @Field(() => Day, { description: "The day the court received the application for online mediation. 收到申请日" })
  appliedOn: string;

  @Field(() => [ID], { description: "The parties who agreed to mediate online. 同意在线调解的当事人" })
  agreedPartyIds: string[];

  @Field(() => Day, { description: "The day the last of them agreed. 同意日" })
  agreedOn: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the parties want the court to name. 同意由法院指定",
  })
  courtNames: boolean;
}

@InputType({ description: "The parties chose together. 共同选定" })
export class RecordOnlineChoiceInput extends ChangeInput {
  @Field(() => ID, { description: "Which choice. 在线调解选定" })
  choiceId: string;

  @Field(() => ID, { description: "The body that is to mediate. 调解组织" })
  organizationId: string;
}

@InputType({ description: "The court names who mediates online. 指定" })
export class NameOnlineMediatorInput extends RecordOnlineChoiceInput {
  @Field(() => namingGroundEnum, { description: "Why the court names. 指定事由" })
  ground: NamingGround;
}

const choice = {
  name: "onlineChoice",
  type: () => OnlineChoice,
  description: "The choice as it stands now. 在线调解选定",
} as const;
export const openOnlineChoice = payloadOf("OpenOnlineChoicePayload", "What came of opening it. 开始选定结果", choice, [
  ...custodyProblems,
  ...keptOut,
]);
export const recordOnlineChoice = payloadOf(
  "RecordOnlineChoicePayload",
  "What came of recording it. 共同选定结果",
  choice,
  [...custodyProblems, ...keptOut, UnfitBody],
);
export const nameOnlineMediator = payloadOf("NameOnlineMediatorPayload", "What came of naming. 指定结果", choice, [
  ...custodyProblems,
  ...keptOut,
  StillChoosing,
  UnfitBody,
]);
