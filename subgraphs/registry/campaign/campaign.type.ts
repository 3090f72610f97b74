import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day, DivisionCode, Line } from "../../shared/scalars/scalars.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { type CampaignSubject, campaignSubjects } from "./campaign.codes.ts";

const subjectEnum = hubEnum("CampaignSubject", "What a drive is about. 专项行动主题", campaignSubjects);

@ObjectType({ description: "What a drive has come to in the viewer's divisions; none of it is a target. 专项行动统计" })
export class CampaignTotals {
  @Field(() => Int, { description: "Disputes that belong to it. 纳入纠纷数" })
  tagged: number;

  @Field(() => Int, { description: "Of these, settled and not yet closed. 已化解数" })
  resolved: number;

  @Field(() => Int, { description: "Of these, closed. 已办结数" })
  closed: number;
}

@ObjectType({ description: "A named drive in a period. 专项行动" })
export class ScreeningCampaign {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => subjectEnum, { description: "What it is about. 主题" })
  subject: CampaignSubject;

  @Field(() => DivisionCode, { description: "Where. 行政区划" })
  divisionCode: string;

  @Field(() => Day, { description: "Its first day. 起始日期" })
  periodFrom: string;

  @Field(() => Day, { description: "Its last day. 截止日期" })
  periodTo: string;

  @Field(() => [categoryEnum], { description: "The types of dispute; none means all. 纠纷类型" })
  categories: DisputeCategory[];
}
export const CampaignConnection = connectionType(() => ScreeningCampaign, "ScreeningCampaign", "专项行动");

@InputType({ description: "What the list of drives is narrowed by; all conditions hold. 筛选条件" })
export class CampaignFilterInput {
  @Field(() => Day, { nullable: true, description: "That go on on this day. 进行日期" })
  runningOn?: string | null;

  @Field(() => [subjectEnum], { nullable: true, description: "About one of these. 主题" })
  subjects?: CampaignSubject[] | null;

  @Field(() => DivisionCode, {
    nullable: true,
    description: "That cover this division or lie within it. 涉及的行政区划",
  })
  divisionCode?: string | null;
}

@InputType({ description: "A drive begins. 开展专项行动" })
export class StartCampaignInput extends WriteInput {
  @Field(() => Line, { description: "Its name. 名称" })
  name: string;

  @Field(() => subjectEnum, { description: "What it is about. 主题" })
  subject: CampaignSubject;

  @Field(() => DivisionCode, { description: "Where. 行政区划" })
  divisionCode: string;

  @Field(() => Day, { description: "Its first day. 起始日期" })
  periodFrom: string;

  @Field(() => Day, { description: "Its last day. 截止日期" })
  periodTo: string;

  @Field(() => [categoryEnum], { description: "The types of dispute; none means all. 纠纷类型" })
  categories: DisputeCategory[];
}

@InputType({ description: "A dispute belongs to a drive. 纳入专项行动" })
export class TagDisputeInput extends DisputeChangeInput {
  @Field(() => ID, { description: "Which drive. 专项行动" })
  campaignId: string;
}

const campaign = { name: "campaign", type: () => ScreeningCampaign, description: "The drive. 专项行动" } as const;
export const startCampaign = payloadOf("StartCampaignPayload", "What came of starting it. 开展结果", campaign);
export const tagDispute = payloadOf("TagDisputePayload", "What came of tagging. 纳入结果", campaign);
