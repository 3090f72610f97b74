import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { openCase } from "../mediation-case/open-case.condition.ts";
import { FileReviewEntity } from "./file-review.entity.ts";

const PER_ROUND = 100;

/** The reviews of rounds the viewer has already been given, of cases no seal keeps from it; one statement a batch. */
export const reviewsOfRound = (db: DataSource, viewer: Viewer): DataLoader<string, FileReviewEntity[]> =>
  new DataLoader(async (ids) => {
    const open = openCase(viewer, "r.case_id");
    const rows = await db
      .createQueryBuilder(FileReviewEntity, "r")
      .where("r.round_id IN (:...ids)", { ids })
      .andWhere(open.sql, open.parameters)
      .orderBy("r.id")
      .getMany();
    return groupedBy(ids, rows, ({ roundId }) => roundId, PER_ROUND);
  });
