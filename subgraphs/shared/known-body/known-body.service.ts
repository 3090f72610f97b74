import type { DataSource } from "typeorm";
import { KnownBodyEntity } from "./known-body.entity.ts";

/** The bodies of the directory, loaded by the operator from the same list the registry is loaded from. */
export class KnownBodyService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(bodies: readonly KnownBodyEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const { id, agency, roles, divisionCode } of bodies)
        await tx.upsert(KnownBodyEntity, { id, agency, roles: [...roles], divisionCode }, ["id"]);
    });
  }
}
