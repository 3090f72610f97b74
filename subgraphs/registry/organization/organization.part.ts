import type { Part } from "../../shared/server/part.ts";
import type { RegistryContext } from "../context.ts";
import { DivisionEntity } from "../division/division.entity.ts";
import { AdministrativeDivision } from "../division/division.type.ts";
import { divisionAccess } from "../division/division.access.ts";
import { organizationAccess } from "./organization.access.ts";
import { OrganizationEntity } from "./organization.entity.ts";
import { Organization1790000000011, OrganizationLevel1790000300006 } from "./organization.migration.ts";
import { OrganizationResolver } from "./organization.resolver.ts";
import { Organization } from "./organization.type.ts";

/** The directory: divisions, and bodies with their roles. */
export const organizationPart: Part = {
  access: [divisionAccess, organizationAccess],
  entities: [DivisionEntity, OrganizationEntity],
  migrations: [Organization1790000000011, OrganizationLevel1790000300006],
  resolvers: [OrganizationResolver],
  types: [Organization, AdministrativeDivision],
  references: {
    Organization: ({ id }: { id: string }, { readers }: RegistryContext) => readers.organizations.load(id),
    AdministrativeDivision: ({ code }: { code: string }, { readers }: RegistryContext) => readers.divisions.load(code),
  },
};
