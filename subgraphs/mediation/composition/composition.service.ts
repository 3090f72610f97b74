import { type DataSource, MoreThan } from "typeorm";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { CommitteeKind } from "../committee/committee.codes.ts";
import { CommitteeEntity } from "../committee/committee.entity.ts";
import { CommitteeProfileEntity, StudioEntity } from "./composition.entity.ts";

const LIST = "peoplesMediationCommittees";

/** What the register says of committees and their studios: loaded by the operator, read by everyone who is signed in. */
export class CompositionService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(profiles: readonly CommitteeProfileEntity[], studios: readonly StudioEntity[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const profile of profiles) await tx.upsert(CommitteeProfileEntity, { ...profile }, ["committeeId"]);
      for (const studio of studios) await tx.upsert(StudioEntity, { ...studio }, ["id"]);
    });
  }

  async page(
    kind: CommitteeKind | null,
    args: { first: number; after?: string | null },
  ): Promise<ConnectionOf<CommitteeEntity>> {
    const { limit, after } = pageOf(LIST, ["text"], args);
    const rows = await this.db.manager.find(CommitteeEntity, {
      where: { id: MoreThan(String(after?.[0] ?? "")), ...(kind ? { kind } : {}) },
      order: { id: "ASC" },
      take: limit + 1,
    });
    return toConnection(LIST, rows, limit, ({ id }) => [id]);
  }
}
