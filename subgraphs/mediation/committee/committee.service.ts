import type { DataSource } from "typeorm";
import { CommitteeEntity, MediatorEntity } from "./committee.entity.ts";

/** The register of committees and mediators, loaded by the operator. */
export class CommitteeService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(committees: readonly CommitteeEntity[], mediators: readonly MediatorEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const committee of committees) await tx.upsert(CommitteeEntity, { ...committee }, ["id"]);
      for (const mediator of mediators) await tx.upsert(MediatorEntity, { ...mediator }, ["id"]);
    });
  }
}
