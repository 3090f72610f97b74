import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import type { CourtTeamKind } from "./court-team.codes.ts";
import { CourtTeamEntity } from "./court-team.entity.ts";
import { courtTeams } from "./court-team.repository.ts";

/** More teams of one kind than any division has. */
const MOST = 100;

/** The teams of a kind that work for a division. */
export const teamsFor = (db: EntityManager, kind: CourtTeamKind, divisionCode: string): Promise<CourtTeamEntity[]> =>
  courtTeams(db, { kind, divisionCode }, { limit: MOST, after: undefined });

/** One team, or null. */
export const findCourtTeam = (db: EntityManager, id: string): Promise<CourtTeamEntity | null> =>
  db.findOneBy(CourtTeamEntity, { id });

/** Teams by id; one statement a batch. */
export const courtTeamById = (db: DataSource): DataLoader<string, CourtTeamEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(CourtTeamEntity, { id: In([...ids]) }), ({ id }) => id),
  );
