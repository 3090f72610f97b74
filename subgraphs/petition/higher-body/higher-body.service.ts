import type { DataSource } from "typeorm";
import { HigherBodyEntity } from "./higher-body.entity.ts";

/** A body of the directory, with the one above it. */
interface BodyOfDirectory {
  readonly id: string;
  readonly parentId?: string | null;
}

/** The bodies next above others (上一级机关), loaded by the operator from the same directory the registry is loaded from. */
export class HigherBodyService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; bodies that are not named stay, bodies with none above them are left out. */
  async load(bodies: readonly BodyOfDirectory[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const { id, parentId } of bodies)
        if (parentId) await tx.upsert(HigherBodyEntity, { id, higherBodyId: parentId }, ["id"]);
    });
  }
}
