import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Carrier } from "../../subgraphs/shared/access/carrier.ts";
import { agencyEnum, postEnum, purposeEnum } from "../../subgraphs/shared/auth/enums.ts";
import type { PurposeCode } from "../../subgraphs/shared/auth/viewer.ts";
import { hubEnum } from "../../subgraphs/shared/federation/enums.ts";
import { DivisionCode } from "../../subgraphs/shared/scalars/scalars.ts";
import type { Agency } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Post } from "../../subgraphs/shared/state-machine/posts.ts";
import { type SourceStatus, sourceStatuses } from "../sources/outage.ts";

const statusEnum = hubEnum("SourceStatus", "How a source answered this request. 数据源应答情况", sourceStatuses);

@ObjectType({
  description: "How one agency answered this request: a null means nothing before this is looked at. 数据源应答",
})
export class SourceAnswer {
  @Field(() => agencyEnum, { description: "Which agency. 来源" })
  source: Agency;

  @Field(() => statusEnum, { description: "How it answered. 应答情况" })
  status: SourceStatus;

  @Field(() => ID, {
    nullable: true,
    description: "Finds the line in the gateway's log, where something went wrong. 查询号",
  })
  reference: string | null;
}

@ObjectType({ description: "One code of a list. 代码" })
export class Code {
  @Field(() => String, { description: "The value as it stands in queries. 代码值" })
  code: string;

  @Field(() => String, { description: "Its Chinese label. 中文名称" })
  label: string;

  @Field(() => String, { description: "What it means, in English and Chinese. 说明" })
  description: string;

  @Field(() => String, { nullable: true, description: "Why it should no longer be used, and what instead. 停用说明" })
  deprecated: string | null;
}

@ObjectType({ description: "A list of codes: an enum of the schema with its labels. 代码表" })
export class CodeList {
  @Field(() => String, { description: "The name of the enum. 名称" })
  name: string;

  @Field(() => String, { description: "What the list is for. 说明" })
  description: string;

  @Field(() => [Code], { description: "Its codes, in the schema's order. 代码" })
  codes: readonly Code[];
}

@Carrier()
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Organization", { description: "A body that takes part in handling disputes. 机构" })
export class OrganizationOfViewer {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;
}

@ObjectType("Viewer", { description: "Whoever sent the token, and what for. 当前用户" })
export class ViewerType {
  @Field(() => String, { description: "The name in the token. 姓名" })
  name: string;

  @Field(() => agencyEnum, { nullable: true, description: "The agency. 机构类别" })
  agency: Agency | null;

  @Field(() => postEnum, { description: "The post. 岗位" })
  post: Post;

  @Field(() => [DivisionCode], { description: "The divisions the work covers. 行政区划" })
  divisions: readonly string[];

  @Field(() => purposeEnum, { description: "What the data is read for. 使用目的" })
  purpose: PurposeCode;

  organizationId: string | null;
}
