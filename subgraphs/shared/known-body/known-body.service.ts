import type { DataSource } from "typeorm";
import { KnownBodyEntity } from "./known-body.entity.ts";

/** The bodies of the directory, loaded by the operator from the same list the registry is loaded from. */
export class KnownBodyService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(bodies: readonly KnownBodyEntity[]): Promise<void> {
    const rows = bodies.map(({ id, agency, roles, divisionCode }) => ({ id, agency, roles: [...roles], divisionCode }));
    await this.db.manager.upsert(KnownBodyEntity, rows, ["id"]);
  }
}
