import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { divisionPrefix } from "../../shared/auth/division.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { DivisionEntity } from "../division/division.entity.ts";
import type { OrganizationRole } from "./organization.codes.ts";
import { OrganizationEntity } from "./organization.entity.ts";
import { organizationRepository } from "./organization.repository.ts";

const LIST = "organizations";

/** The directory of divisions and bodies: loaded by the operator, read by everyone who is signed in. */
export class DirectoryService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; parents before children. Entries that are not named stay. */
  async load(divisions: readonly DivisionEntity[], organizations: readonly OrganizationEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const division of divisions) await tx.upsert(DivisionEntity, { ...division }, ["code"]);
      for (const organization of organizations) await tx.upsert(OrganizationEntity, { ...organization }, ["id"]);
    });
  }

  async page(
    _viewer: Viewer,
    filter: { readonly role?: OrganizationRole | null; readonly divisionCode?: string | null },
    args: { first: number; after?: string | null },
  ): Promise<ConnectionOf<OrganizationEntity>> {
    const { limit, after } = pageOf(LIST, ["text"], args);
    const prefix = filter.divisionCode ? divisionPrefix(filter.divisionCode) : null;
    const rows = await organizationRepository(this.db.manager).page(filter.role, prefix, {
      limit,
      afterId: String(after?.[0] ?? ""),
    });
    return toConnection(LIST, rows, limit, ({ id }) => [id]);
  }
}
