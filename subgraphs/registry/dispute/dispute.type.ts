import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { DisputeNumber, DivisionCode, Instant, Line } from "../../shared/scalars/scalars.ts";
import { type DisputeCategory, type DisputeLevel, disputeLevels } from "./dispute.codes.ts";
import { type DisputeState, disputeProcedure } from "./dispute.states.ts";

export const levelEnum = hubEnum("DisputeLevel", "How hard a dispute is. 难易程度", disputeLevels);
export const disputeStateEnum = stateEnum(disputeProcedure);
export const disputeAvailability = availabilityOf(disputeProcedure);

/** All but id and number may be missing: an agency can still show its own part while the registry is down. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "number")')
@ObjectType({ description: "One quarrel followed across all agencies. 矛盾纠纷" })
export class Dispute {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => DisputeNumber, { description: "The hub's own number, given once. 纠纷编号" })
  number: string;

  @Field(() => Line, { nullable: true, description: "What it is about, without names. 纠纷名称" })
  title: string;

  @Field(() => categoryEnum, { nullable: true, description: "Its statistical type. 纠纷类型" })
  category: DisputeCategory;

  @Field(() => levelEnum, { nullable: true, description: "How hard it is, once triage has said so. 难易程度" })
  level: DisputeLevel | null;

  @Field(() => disputeStateEnum, { nullable: true, description: "Where it stands at the centre. 状态" })
  state: DisputeState;

  @Field(() => Instant, { nullable: true, description: "When it was registered. 登记时间" })
  registeredAt: Date;

  @Field(() => Instant, { nullable: true, description: "When it was closed. 办结时间" })
  closedAt: Date | null;

  @Field(() => Line, { nullable: true, description: "The number of its archived file. 档案号" })
  fileNumber: string | null;

  @Field(() => Int, { nullable: true, description: "Its version; send it along with a change. 版本" })
  version: number;

  divisionCode: string;
  holderId: string;
}

export const DisputeConnection = connectionType(() => Dispute, "Dispute", "矛盾纠纷");

@InputType({ description: "What a list of disputes is narrowed by; all conditions hold. 筛选条件" })
export class DisputeFilterInput {
  @Field(() => [disputeStateEnum], { nullable: true, description: "In one of these states. 状态" })
  states?: DisputeState[] | null;

  @Field(() => [categoryEnum], { nullable: true, description: "Of one of these types. 类型" })
  categories?: DisputeCategory[] | null;

  @Field(() => [levelEnum], { nullable: true, description: "Of one of these levels. 难易程度" })
  levels?: DisputeLevel[] | null;

  @Field(() => DivisionCode, {
    nullable: true,
    description: "Of this division and below as its own; so a dispute is of one division in every count. 行政区划",
  })
  divisionCode?: string | null;

  @Field(() => DivisionCode, {
    nullable: true,
    description: "Belonging to this division or one below it besides its own. 其他所属行政区划",
  })
  furtherDivisionCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Held by this body. 承办单位" })
  holderId?: string | null;

  @Field(() => ID, { nullable: true, description: "Counted to this drive. 专项行动" })
  campaignId?: string | null;

  @Field(() => Instant, { nullable: true, description: "Registered at or after. 登记时间起" })
  registeredFrom?: Date | null;

  @Field(() => Instant, { nullable: true, description: "Registered before. 登记时间止" })
  registeredBefore?: Date | null;
}

export const orderEnum = hubEnum("DisputeOrder", "The order of a list of disputes. 排序", {
  REGISTERED_DESC: { en: "The newest first.", zh: "登记时间降序" },
  REGISTERED_ASC: { en: "The oldest first.", zh: "登记时间升序" },
});
export type DisputeOrder = keyof typeof orderEnum;
