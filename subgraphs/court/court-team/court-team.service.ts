import type { DataSource } from "typeorm";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { CourtTeamEntity } from "./court-team.entity.ts";
import { type CourtTeamFilter, courtTeams } from "./court-team.repository.ts";

const TEAMS = "courtTeams";

/** The courts' teams that work with mediation, loaded by the operator. */
export class CourtTeamService {
  constructor(private readonly db: DataSource) {}

  /** Adds or renews entries; entries that are not named stay. */
  async load(teams: readonly CourtTeamEntity[]): Promise<void> {
    for (const team of teams) await this.db.manager.upsert(CourtTeamEntity, { ...team }, ["id"]);
  }

  /** The directory names posts and no person, so whoever is signed in may read it. */
  async page(
    filter: CourtTeamFilter,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<CourtTeamEntity>> {
    const cut = pageOf(TEAMS, ["text"], page);
    return toConnection(TEAMS, await courtTeams(this.db.manager, filter, cut), cut.limit, ({ id }) => [id]);
  }
}
