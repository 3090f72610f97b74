import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type CommitteeKind, committeeKinds } from "../committee/committee.codes.ts";
import { type CompositionFinding, type HostKind, compositionFindings, hostKinds } from "./composition.codes.ts";

export const committeeKindEnum = hubEnum("CommitteeKind", "The legal kind of a committee. 调委会类别", committeeKinds);
export const hostKindEnum = hubEnum("StudioHostKind", "Where a studio is stationed. 进驻单位类别", hostKinds);
const findingEnum = hubEnum("CommitteeFindingCode", "What a check of a committee found. 组成问题", compositionFindings);

@Directive('@key(fields: "id")')
@ObjectType({ description: "A committee that mediates; its id is that of the body in the directory. 人民调解委员会" })
export class PeoplesMediationCommittee {
  @Field(() => ID, { description: "Opaque id, the body's. 标识" })
  id: string;

  @Field(() => committeeKindEnum, { description: "Its legal kind. 类别" })
  kind: CommitteeKind;
}

export const CommitteeConnection = connectionType(
  () => PeoplesMediationCommittee,
  "PeoplesMediationCommittee",
  "人民调解委员会",
);

@ObjectType({ description: "A committee's branch, mostly inside another body. 人民调解工作室" })
export class MediationStudio {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => hostKindEnum, { description: "What hosts it; a police station makes it a joint room. 进驻单位类别" })
  hostKind: HostKind;

  @Field(() => Int, { description: "Full-time staff; two or more are expected. 专职人员" })
  fullTimeStaff: number;

  @Field(() => Day, { description: "Since when. 设立日" })
  openedOn: string;

  @Field(() => Day, { nullable: true, description: "Until when, if it was closed. 撤销日" })
  closedOn: string | null;

  hostOrganizationId: string | null;
  committeeId: string;
}

@ObjectType({ description: "Something a check of a committee found, with where it is written. 组成问题" })
export class CommitteeFinding {
  @Field(() => findingEnum, { description: "What. 问题" })
  code: CompositionFinding;

  @Field(() => String, { description: "The article or rule. 依据" })
  source: string;

  @Field(() => ID, { nullable: true, description: "The studio it is about, if one. 相关工作室" })
  studioId: string | null;
}

@ObjectType({ description: "A committee by its numbers; who its members are is not kept. 调委会组成" })
export class CommitteeComposition {
  @Field(() => Int, { description: "Members, the head included. 委员人数" })
  memberCount: number;

  @Field(() => Int, { description: "Women among them. 妇女委员人数" })
  womenCount: number;

  @Field(() => Int, { description: "Members of minorities. 少数民族委员人数" })
  minorityCount: number;

  @Field(() => Boolean, { description: "Whether several peoples live in the place. 是否多民族居住地区" })
  multiEthnicPlace: boolean;

  @Field(() => Day, { description: "The day it was elected. 推选日" })
  electedOn: string;

  @Field(() => Day, { description: "The last day of its term. 任期届满日" })
  termUntil: string;

  @Field(() => Day, { nullable: true, description: "The day the justice bureau was told. 备案日" })
  filedOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day it was found to be a standardised committee; empty where it was not. 规范化建设达标日",
  })
  standardisedOn: string | null;
}
