import type { DataSource } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import { loadRows } from "../../shared/db/load-rows.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { JointGroupEntity } from "./joint-group.entity.ts";

const LIST = "jointMediationGroups";

/** Standing groups by subject: loaded by the operator with the directory, read by everyone who is signed in. */
export class JointGroupService {
  constructor(private readonly db: DataSource) {}

  load(rows: readonly JointGroupEntity[]): Promise<void> {
    return loadRows(this.db, [{ entity: JointGroupEntity, rows }]);
  }

  async page(
    filter: { readonly divisionCode?: string | null; readonly category?: DisputeCategory | null },
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<JointGroupEntity>> {
    const { limit, after } = pageOf(LIST, ["text"], page);
    const query = this.db.createQueryBuilder(JointGroupEntity, "g").where("g.id > :after", { after: after?.[0] ?? "" });
    const { divisionCode, category } = filter;
    if (divisionCode) query.andWhere("g.division_code LIKE :within", { within: `${divisionPrefix(divisionCode)}%` });
    if (category) query.andWhere(":category = ANY (g.categories)", { category });
    const rows = await query
      .orderBy("g.id")
      .limit(limit + 1)
      .getMany();
    return toConnection(LIST, rows, limit, ({ id }) => [id]);
  }
}
