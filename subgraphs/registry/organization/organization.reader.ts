import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { inDirectory } from "../../shared/known-body/known-body.rules.ts";
import type { OrganizationRole } from "./organization.codes.ts";
import { OrganizationEntity } from "./organization.entity.ts";

/** Bodies by id; the directory is not personal, so every viewer may read it. */
export type OrganizationReader = DataLoader<string, OrganizationEntity | null>;

export const organizationReader = (db: DataSource): OrganizationReader =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(OrganizationEntity, { id: In([...ids]) }), ({ id }) => id),
  );

/** A body of the directory, or null. */
export const findOrganization = (db: EntityManager, id: string): Promise<OrganizationEntity | null> =>
  db.findOneBy(OrganizationEntity, { id });

/** The bodies of the directory among these. */
export const organizationsOf = (db: EntityManager, ids: readonly string[]): Promise<OrganizationEntity[]> =>
  db.findBy(OrganizationEntity, { id: In([...new Set(ids)]) });

/** Refuses where the directory lacks one of these bodies. */
export const allKnown = async (
  db: EntityManager,
  ids: readonly string[],
  field = "memberIds",
): Promise<Refusal | undefined> => inDirectory(ids, await organizationsOf(db, ids), field);

/** The body of a division with a role, e.g. its centre; the first by id where there are several. */
export const organizationWithRole = (
  db: EntityManager,
  divisionCode: string,
  role: OrganizationRole,
): Promise<OrganizationEntity | null> =>
  db
    .createQueryBuilder(OrganizationEntity, "o")
    .where("o.division_code = :divisionCode AND :role = ANY (o.roles)", { divisionCode, role })
    .orderBy("o.id")
    .getOne();
