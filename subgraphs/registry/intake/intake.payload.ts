import { Field, ID, InputType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { CitizenId, CreditCode, Day, DivisionCode, Line, Text } from "../../shared/scalars/scalars.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { Dispute } from "../dispute/dispute.type.ts";
import type { GuardianRelation, PartyKind, PartySide } from "../party/party.codes.ts";
import { guardianRelationEnum, kindEnum, sideEnum } from "../party/party.type.ts";
import type { ViolenceAnswer } from "../violence-inquiry/violence-inquiry.codes.ts";
import { violenceAnswerEnum } from "../violence-inquiry/violence-inquiry.type.ts";
import type { IntakeChannel, IntakeSource } from "./intake.codes.ts";
import { channelEnum, sourceEnum } from "./intake.type.ts";

@InputType({ description: "Who acts for a party: for a minor always named. 监护人信息" })
export class GuardianInput {
  @Field(() => guardianRelationEnum, { description: "What they are to the party. 监护关系" })
  relation: GuardianRelation;

  @Field(() => Line, { description: "The name. 姓名或者名称" })
  name: string;

  @Field(() => Line, { nullable: true, description: "A telephone number. 联系电话" })
  phone?: string | null;
}

@InputType({ description: "A party as it is named at intake. 当事人信息" })
export class PartyInput {
  @Field(() => sideEnum, { description: "Which side. 地位" })
  side: PartySide;

  @Field(() => kindEnum, { description: "Person or organization. 类型" })
  kind: PartyKind;

  @Field(() => Line, { description: "The name. 姓名或者名称" })
  name: string;

  @Field(() => CitizenId, { nullable: true, description: "A person's identity number. 公民身份号码" })
  citizenId?: string | null;

  @Field(() => CreditCode, { nullable: true, description: "An organization's credit code. 统一社会信用代码" })
  creditCode?: string | null;

  @Field(() => Line, { nullable: true, description: "A telephone number. 联系电话" })
  phone?: string | null;

  @Field(() => Line, { nullable: true, description: "An address. 住址" })
  address?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The account that acts for the party, its own or its guardian's, where the clerk has checked it. 当事人账号",
  })
  personId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Under eighteen, where no identity number says so. 是否未成年人",
  })
  minor?: boolean | null;

  @Field(() => GuardianInput, { nullable: true, description: "Who acts for it; needed for a minor. 监护人" })
  guardian?: GuardianInput | null;
}

@InputType({ description: "The first recording of a dispute. 受理登记" })
export class RegisterDisputeInput extends WriteInput {
  @Field(() => Line, { description: "What it is about, without names. 纠纷名称" })
  title: string;

  @Field(() => categoryEnum, { description: "Its statistical type. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => DivisionCode, { description: "The division it belongs to. 行政区划" })
  divisionCode: string;

  @Field(() => sourceEnum, { description: "Where it came from. 来源" })
  source: IntakeSource;

  @Field(() => channelEnum, { description: "How the word came. 渠道" })
  channel: IntakeChannel;

  @Field(() => Line, {
    nullable: true,
    description: "The sending body's own record: an incident, a petition, a screening round. 来源记录编号",
  })
  sourceRecordId?: string | null;

  @Field(() => Day, { nullable: true, description: "The day it happened. 发生日期" })
  happenedOn?: string | null;

  @Field(() => Line, {
    nullable: true,
    description: "Where it happened; used only to tell one quarrel registered twice. 发生地点",
  })
  place?: string | null;

  @Field(() => violenceAnswerEnum, {
    nullable: true,
    description: "The answer when asked about domestic violence; needed in a family dispute. 家庭暴力询问结果",
  })
  violenceAnswer?: ViolenceAnswer | null;

  @Field(() => Text, { description: "The matter in the parties' own words. 当事人陈述" })
  ownWords: string;

  @Field(() => [PartyInput], { description: "The parties, at least one applicant and at most fifty in all. 当事人" })
  parties: PartyInput[];
}

export const registerDispute = payloadOf("RegisterDisputePayload", "What came of registering. 登记结果", {
  name: "dispute",
  type: () => Dispute,
  description: "The dispute with its number. 纠纷",
});
