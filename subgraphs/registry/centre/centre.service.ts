import type { DataSource } from "typeorm";
import { loadRows } from "../../shared/db/load-rows.ts";
import { HandlingCentreEntity, ResidentUnitEntity, ServiceWindowEntity } from "./centre.entity.ts";

/** The centres as places: loaded by the operator with the directory, read by everyone who is signed in. */
export class CentreService {
  constructor(private readonly db: DataSource) {}

  load(
    handlingCentres: readonly HandlingCentreEntity[],
    windows: readonly ServiceWindowEntity[],
    units: readonly ResidentUnitEntity[],
  ): Promise<void> {
    return loadRows(this.db, [
      { entity: HandlingCentreEntity, rows: handlingCentres, key: ["organizationId"] },
      { entity: ServiceWindowEntity, rows: windows },
      { entity: ResidentUnitEntity, rows: units },
    ]);
  }
}
