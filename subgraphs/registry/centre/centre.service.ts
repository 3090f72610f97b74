import type { DataSource } from "typeorm";
import { loadRows } from "../../shared/db/load-rows.ts";
import { CentreProfileEntity, ResidentUnitEntity, ServiceWindowEntity } from "./centre.entity.ts";

/** The centres as places: loaded by the operator with the directory, read by everyone who is signed in. */
export class CentreService {
  constructor(private readonly db: DataSource) {}

  load(
    profiles: readonly CentreProfileEntity[],
    windows: readonly ServiceWindowEntity[],
    units: readonly ResidentUnitEntity[],
  ): Promise<void> {
    return loadRows(this.db, [
      { entity: CentreProfileEntity, rows: profiles, key: ["organizationId"] },
      { entity: ServiceWindowEntity, rows: windows },
      { entity: ResidentUnitEntity, rows: units },
    ]);
  }
}
