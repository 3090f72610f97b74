import type { DataSource } from "typeorm";
import { loadRows } from "../../shared/db/load-rows.ts";
import { StandingRelationEntity } from "./standing-relation.entity.ts";

/** Which body leads, guides or hosts which: loaded by the operator with the directory. */
export class StandingRelationService {
  constructor(private readonly db: DataSource) {}

  load(rows: readonly StandingRelationEntity[]): Promise<void> {
    return loadRows(this.db, [{ entity: StandingRelationEntity, rows }]);
  }
}
