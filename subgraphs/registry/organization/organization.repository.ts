import type { EntityManager } from "typeorm";
import type { OrganizationRole } from "./organization.codes.ts";
import { OrganizationEntity } from "./organization.entity.ts";

export interface OrganizationRepository {
  page(
    role: OrganizationRole | null | undefined,
    divisionPrefix: string | null,
    page: { limit: number; afterId: string },
  ): Promise<OrganizationEntity[]>;
}

export const organizationRepository = (db: EntityManager): OrganizationRepository => ({
  page(role, divisionPrefix, { limit, afterId }) {
    const query = db.createQueryBuilder(OrganizationEntity, "o").where("o.id > :afterId", { afterId });
    if (role) query.andWhere(":role = ANY (o.roles)", { role });
    if (divisionPrefix !== null) query.andWhere("o.division_code LIKE :division", { division: `${divisionPrefix}%` });
    return query
      .orderBy("o.id")
      .limit(limit + 1)
      .getMany();
  },
});
