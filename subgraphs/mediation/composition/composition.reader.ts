import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { CommitteeEntity } from "../committee/committee.entity.ts";
import { CommitteeProfileEntity, StudioEntity } from "./composition.entity.ts";

const PER_COMMITTEE = 200;

/** The register of committees; it is not personal, so every viewer may read it. One statement a batch. */
export interface CompositionReader {
  readonly committees: DataLoader<string, CommitteeEntity | null>;
  readonly profiles: DataLoader<string, CommitteeProfileEntity | null>;
  readonly studios: DataLoader<string, StudioEntity[]>;
}

export const compositionReader = (db: DataSource): CompositionReader => ({
  committees: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(CommitteeEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
  profiles: new DataLoader(async (ids) =>
    oneBy(
      ids,
      await db.manager.findBy(CommitteeProfileEntity, { committeeId: In([...ids]) }),
      ({ committeeId }) => committeeId,
    ),
  ),
  studios: new DataLoader(async (ids) => {
    const rows = await db.manager.find(StudioEntity, {
      where: { committeeId: In([...ids]) },
      order: { openedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ committeeId }) => committeeId, PER_COMMITTEE);
  }),
});
