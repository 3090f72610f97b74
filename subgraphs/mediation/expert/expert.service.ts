import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { ExpertEntity } from "./expert.entity.ts";
import { pageOfPool } from "./pool.reader.ts";

/** The expert pool (专家库): loaded by the operator, read by those who invite from it. */
export class ExpertService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(experts: readonly ExpertEntity[]): Promise<void> {
    for (const expert of experts) await this.db.manager.upsert(ExpertEntity, { ...expert }, ["id"]);
  }

  page(
    viewer: Viewer,
    field: Sector | null,
    args: { first: number; after?: string | null },
  ): Promise<ConnectionOf<ExpertEntity>> {
    const pool = { list: "experts", entity: ExpertEntity, where: field ? { field } : {} };
    return pageOfPool(this.db, viewer, pool, args);
  }
}
