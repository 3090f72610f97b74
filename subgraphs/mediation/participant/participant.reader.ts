import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { ParticipantEntity } from "./participant.entity.ts";

const PER_CASE = 50;

/** Who takes part in a case now. */
export const takingPart = (db: EntityManager, caseId: string): Promise<ParticipantEntity[]> =>
  db.find(ParticipantEntity, { where: { caseId, state: "TAKING_PART" }, take: PER_CASE });

/** Participants of cases the viewer has already been given; one statement a batch. */
export interface ParticipantReader {
  readonly ofCase: DataLoader<string, ParticipantEntity[]>;
  readonly byId: DataLoader<string, ParticipantEntity | null>;
}

export const participantReader = (db: DataSource): ParticipantReader => ({
  ofCase: new DataLoader(async (ids) => {
    const rows = await db.manager.find(ParticipantEntity, {
      where: { caseId: In([...ids]) },
      order: { invitedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  }),
  byId: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(ParticipantEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
});
