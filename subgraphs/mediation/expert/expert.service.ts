import { type DataSource, MoreThan } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { ExpertEntity } from "./expert.entity.ts";

const LIST = "experts";

/** The expert pool (专家库): loaded by the operator, read by those who invite from it. */
export class ExpertService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(experts: readonly ExpertEntity[]): Promise<void> {
    for (const expert of experts) await this.db.manager.upsert(ExpertEntity, { ...expert }, ["id"]);
  }

  /** The pool is for the committees' own people; nobody else is shown a list of names. */
  async page(
    viewer: Viewer,
    field: Sector | null,
    args: { first: number; after?: string | null },
  ): Promise<ConnectionOf<ExpertEntity>> {
    const { limit, after } = pageOf(LIST, ["text"], args);
    const rows =
      viewer.agency === "MEDIATION" || (viewer.post === "DEVELOPER" && viewer.demo)
        ? await this.db.manager.find(ExpertEntity, {
            where: { id: MoreThan(String(after?.[0] ?? "")), ...(field ? { field } : {}) },
            order: { id: "ASC" },
            take: limit + 1,
          })
        : [];
    return toConnection(LIST, rows, limit, ({ id }) => [id]);
  }
}
