import type { DataSource } from "typeorm";
import { CourtEntity } from "./court.entity.ts";

/** The directory of courts, loaded by the operator. */
export class CourtService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(courts: readonly CourtEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const court of courts) await tx.upsert(CourtEntity, { ...court }, ["id"]);
    });
  }
}
