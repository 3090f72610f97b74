import { Directive, Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import {
  type GuardianRelation,
  type PartyKind,
  type PartySide,
  type PartyView,
  guardianRelations,
  partyKinds,
  partySides,
  partyViews,
} from "./party.codes.ts";

export const sideEnum = hubEnum("PartySide", "Which side a party is on. 当事人地位", partySides);
export const kindEnum = hubEnum("PartyKind", "What a party is. 当事人类型", partyKinds);
export const guardianRelationEnum = hubEnum(
  "GuardianRelation",
  "What a guardian is to whom it acts for. 监护关系",
  guardianRelations,
);
const viewEnum = hubEnum("PartyView", "How much of a party the viewer is shown. 展示范围", partyViews);

@Directive('@key(fields: "id")')
@ObjectType({ description: "A party to one dispute; there is no page of a person across disputes. 当事人" })
export class Party {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => sideEnum, { description: "Which side. 地位" })
  side: PartySide;

  @Field(() => kindEnum, { description: "Person or organization. 类型" })
  kind: PartyKind;

  @Field(() => String, {
    description: "The name, masked where `view` says so; of a minor nothing is left of it. 姓名或者名称",
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The identity number, masked where `view` says so. 公民身份号码",
  })
  citizenId: string | null;

  @Field(() => String, { nullable: true, description: "The credit code of an organization. 统一社会信用代码" })
  creditCode: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The telephone number, masked or left out where `view` is not full. 联系电话",
  })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The address, to the street or left out where `view` is not full. 住址",
  })
  address: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Under eighteen at registration; hidden where the party is. 是否未成年人",
  })
  minor: boolean;

  @Field(() => guardianRelationEnum, {
    nullable: true,
    description: "Who acts for it, where somebody does: always for a minor. 监护关系",
  })
  guardianRelation: GuardianRelation | null;

  @Field(() => String, { nullable: true, description: "The guardian's name, in the full view only. 监护人姓名" })
  guardianName: string | null;

  @Field(() => String, { nullable: true, description: "The guardian's telephone, in the full view only. 监护人电话" })
  guardianPhone: string | null;

  @Field(() => viewEnum, { description: "How much of the party this answer shows. 展示范围" })
  view: PartyView;
}
