import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { FileReviewEntity } from "./file-review.entity.ts";

const PER_ROUND = 100;

/** The reviews of rounds the viewer has already been given; one statement a batch. */
export const reviewsOfRound = (db: DataSource): DataLoader<string, FileReviewEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(FileReviewEntity, { where: { roundId: In([...ids]) }, order: { id: "ASC" } });
    return groupedBy(ids, rows, ({ roundId }) => roundId, PER_ROUND);
  });
