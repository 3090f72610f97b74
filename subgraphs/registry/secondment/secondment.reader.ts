import DataLoader from "dataloader";
import { type DataSource, In, MoreThanOrEqual } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { SecondmentEntity } from "./secondment.entity.ts";

const PER_CENTRE = 200;

/** The posts lent to centres that have not gone back by a day; public, for they are posts. One statement a batch. */
export type SecondmentReader = DataLoader<string, SecondmentEntity[]>;

export const secondmentReader = (db: DataSource, from: Day): SecondmentReader =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(SecondmentEntity, {
      where: { centreId: In([...ids]), until: MoreThanOrEqual(from) },
      order: { since: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ centreId }) => centreId, PER_CENTRE);
  });
