import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import { pageOfPool } from "../expert/pool.reader.ts";
import type { TrainerKind } from "./trainer.codes.ts";
import { TrainerEntity } from "./trainer.entity.ts";

/** The pool of trainers (师资库): loaded by the operator, read by the committees whose mediators they train. */
export class TrainerService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(trainers: readonly TrainerEntity[]): Promise<void> {
    for (const trainer of trainers) await this.db.manager.upsert(TrainerEntity, { ...trainer }, ["id"]);
  }

  page(
    viewer: Viewer,
    kind: TrainerKind | null,
    args: { first: number; after?: string | null },
  ): Promise<ConnectionOf<TrainerEntity>> {
    const pool = { list: "trainers", entity: TrainerEntity, where: kind ? { kind } : {} };
    return pageOfPool(this.db, viewer, pool, args);
  }
}
