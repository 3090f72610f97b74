import type { DataSource } from "typeorm";
import { PetitionOfficeEntity } from "./office.entity.ts";

/** The register of offices with the words of their numbers, loaded by the operator. */
export class PetitionOfficeService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(offices: readonly PetitionOfficeEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const office of offices) await tx.upsert(PetitionOfficeEntity, { ...office }, ["id"]);
    });
  }
}
