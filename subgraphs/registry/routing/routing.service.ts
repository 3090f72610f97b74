import type { DataSource } from "typeorm";
import { RoutingRuleEntity } from "./routing.entity.ts";

/** The routing table: loaded by the operator with the directory, read by whoever sorts disputes. */
export class RoutingService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews lines; lines that are not named stay. */
  async load(rules: readonly RoutingRuleEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const rule of rules) await tx.upsert(RoutingRuleEntity, { ...rule }, ["id"]);
    });
  }
}
