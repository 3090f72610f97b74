import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { DivisionCode } from "../../shared/scalars/scalars.ts";
import type { RegistryContext } from "../context.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import type { OrganizationRole } from "./organization.codes.ts";
import { Organization, OrganizationConnection, roleEnum } from "./organization.type.ts";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, { description: "The directory of bodies. 机构名录" })
  organizations(
    @Arg("role", () => roleEnum, { nullable: true, description: "Only bodies that are this. 职能" })
    role: OrganizationRole | null,
    @Arg("divisionCode", () => DivisionCode, {
      nullable: true,
      description: "Only bodies of this division and below. 行政区划",
    })
    divisionCode: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services, viewer }: RegistryContext,
  ): Promise<object> {
    return services.directory.page(viewer, { role, divisionCode }, page);
  }

  @FieldResolver(() => AdministrativeDivision, {
    nullable: true,
    description: "The division it works for. 所属行政区划",
  })
  division(@Root() { divisionCode }: Organization, @Ctx() { readers }: RegistryContext): Promise<object | null> {
    return readers.divisions.load(divisionCode);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The body above it in the network. 上级机构" })
  parent(@Root() { parentId }: Organization, @Ctx() { readers }: RegistryContext): Promise<object | null> | null {
    return parentId === null ? null : readers.organizations.load(parentId);
  }
}
