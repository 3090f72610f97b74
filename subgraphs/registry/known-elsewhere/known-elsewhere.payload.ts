import { Field, ID, InputType, ObjectType } from "type-graphql";
import { purposeEnum } from "../../shared/auth/enums.ts";
import type { PurposeCode } from "../../shared/auth/viewer.ts";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { CitizenId, CreditCode, Instant, Line } from "../../shared/scalars/scalars.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import type { IntakeSource } from "../intake/intake.codes.ts";
import { sourceEnum } from "../intake/intake.type.ts";
import type { PartySide } from "../party/party.codes.ts";
import { sideEnum } from "../party/party.type.ts";

@InputType({ description: "A record of another body, as its number reads. 来源记录" })
export class AskedRecordInput {
  @Field(() => sourceEnum, { description: "Whose record: police, court, petition office. 来源" })
  source: IntakeSource;

  @Field(() => Line, { description: "Its number. 编号" })
  number: string;
}

@InputType({ description: "A party as the asker knows it. 当事人信息" })
export class AskedPartyInput {
  @Field(() => sideEnum, { description: "Which side. 地位" })
  side: PartySide;

  @Field(() => Line, { description: "The name. 姓名或者名称" })
  name: string;

  @Field(() => CitizenId, { nullable: true, description: "A person's identity number. 公民身份号码" })
  citizenId?: string | null;

  @Field(() => CreditCode, { nullable: true, description: "An organization's credit code. 统一社会信用代码" })
  creditCode?: string | null;
}

@InputType({ description: "Two opposing parties and the type of dispute. 双方当事人及纠纷类型" })
export class AskedQuarrelInput {
  @Field(() => categoryEnum, { description: "The type of dispute. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => [AskedPartyInput], {
    description: "At most ten parties, an applicant and a respondent among them. 当事人",
  })
  parties: AskedPartyInput[];
}

@InputType({ description: "Whether a quarrel is known elsewhere, by a record or by its parties. 查询是否已在他处登记" })
export class AskKnownElsewhereInput extends WriteInput {
  @Field(() => ID, { description: "The dispute it is asked for; it does not count itself. 所办纠纷" })
  disputeId: string;

  @Field(() => purposeEnum, { description: "What it is asked for. 使用目的" })
  purpose: PurposeCode;

  @Field(() => AskedRecordInput, { nullable: true, description: "Ask by a record. 按来源记录查询" })
  record?: AskedRecordInput | null;

  @Field(() => AskedQuarrelInput, { nullable: true, description: "Ask by the parties. 按当事人查询" })
  quarrel?: AskedQuarrelInput | null;
}

@ObjectType({ description: "A yes or a no, and nothing else of what is known. 查询结果" })
export class KnownElsewhereInquiry {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Boolean, { description: "Whether the quarrel is known elsewhere. 是否已在他处登记" })
  known: boolean;

  @Field(() => Instant, { description: "When it was asked. 查询时间" })
  askedAt: Date;
}

export const askKnownElsewhere = payloadOf("AskKnownElsewherePayload", "What came of asking. 查询结果", {
  name: "inquiry",
  type: () => KnownElsewhereInquiry,
  description: "The answer. 查询结果",
});
