import { Field, ID, ObjectType } from "type-graphql";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";

@ObjectType({ description: "A standing group of bodies for disputes of certain types. 专项联合调解小组" })
export class JointMediationGroup {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its name in English. 英文名称" })
  nameEn: string;

  @Field(() => [categoryEnum], { description: "The types of dispute it is for. 纠纷类型" })
  categories: DisputeCategory[];

  @Field(() => Day, { description: "Since when it stands. 成立日期" })
  since: string;

  @Field(() => Day, { nullable: true, description: "Its last day, where it has one. 撤销日期" })
  until: string | null;

  divisionCode: string;
  leadId: string;
  memberIds: string[];
}

export const JointMediationGroupConnection = connectionType(
  () => JointMediationGroup,
  "JointMediationGroup",
  "专项联合调解小组",
);
