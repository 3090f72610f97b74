import { Directive, Field, ID, ObjectType } from "type-graphql";
import { agencyEnum } from "../../shared/auth/enums.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import {
  type OrganizationLevel,
  type OrganizationRole,
  organizationLevels,
  organizationRoles,
} from "./organization.codes.ts";

export const roleEnum = hubEnum("OrganizationRole", "What a body is; one may be several. 机构职能", organizationRoles);

export const orgLevelEnum = hubEnum("Level", "A level of the network. 层级", organizationLevels);

@Directive('@key(fields: "id")')
@ObjectType({ description: "A body that takes part in handling disputes. 机构" })
export class Organization {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => String, { description: "Its name. 名称" })
  name: string;

  @Field(() => String, { description: "Its name in English. 英文名称" })
  nameEn: string;

  @Field(() => agencyEnum, {
    nullable: true,
    description: "The agency it belongs to, where it has a subgraph. 机构类别",
  })
  agency: Agency | null;

  @Field(() => [roleEnum], { description: "What it is. 职能" })
  roles: OrganizationRole[];

  @Field(() => orgLevelEnum, { nullable: true, description: "Its level in the network. 层级" })
  level: OrganizationLevel | null;

  @Field(() => String, { nullable: true, description: "Of a grid: its code below the division. 网格编码" })
  gridCode: string | null;

  divisionCode: string;
  parentId: string | null;
}

export const OrganizationConnection = connectionType(() => Organization, "Organization", "机构");
