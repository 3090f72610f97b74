import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { openCase } from "../mediation-case/open-case.condition.ts";
import { FileReviewEntity, FileReviewRoundEntity } from "./file-review.entity.ts";

const PER_ROUND = 100;

/** What a list of rounds is narrowed by; all conditions hold. */
export interface RoundFilter {
  readonly drawnFrom?: Day | null;
  readonly drawnUntil?: Day | null;
  /** Only rounds with a file still to be graded, of a case no seal keeps from the committee. */
  readonly toReview?: boolean | null;
}

export interface FileReviewRepository {
  readonly rounds: Rows<FileReviewRoundEntity>;
  readonly reviews: Rows<FileReviewEntity>;
  addReviews(reviews: readonly FileReviewEntity[]): Promise<void>;
  /** A review of this committee, locked until commit; of a case sealed to it there is none. */
  readonly lockOwn: (committeeId: string | null, id: string) => Promise<FileReviewEntity | null>;
  reviewsOf(committeeId: string | null, roundId: string): Promise<FileReviewEntity[]>;
  /** The rounds of a committee, the latest first. */
  page(committeeId: string, page: Page, filter: RoundFilter): Promise<FileReviewRoundEntity[]>;
}

export const fileReviewRepository = (db: EntityManager): FileReviewRepository => ({
  rounds: rowsOf(db, FileReviewRoundEntity),
  reviews: rowsOf(db, FileReviewEntity),

  lockOwn: async (committeeId, id) =>
    committeeId !== null && isId(id)
      ? reviewsOpenTo(db, committeeId).andWhere("r.id = :id", { id }).setLock("pessimistic_write").getOne()
      : null,

  async addReviews(reviews) {
    if (reviews.length > 0) await db.insert(FileReviewEntity, [...reviews]);
  },

  reviewsOf: async (committeeId, roundId) =>
    committeeId === null
      ? []
      : reviewsOpenTo(db, committeeId)
          .andWhere("r.round_id = :roundId", { roundId })
          .orderBy("r.id")
          .limit(PER_ROUND)
          .getMany(),

  page(committeeId, page, { drawnFrom, drawnUntil, toReview }) {
    const query = db
      .createQueryBuilder(FileReviewRoundEntity, "r")
      .where("r.committee_id = :committeeId", { committeeId });
    if (drawnFrom) query.andWhere("r.drawn_on >= :drawnFrom", { drawnFrom });
    if (drawnUntil) query.andWhere("r.drawn_on <= :drawnUntil", { drawnUntil });
    if (toReview) {
      const open = openCase({ organizationId: committeeId }, "w.case_id");
      query.andWhere(
        `EXISTS (SELECT 1 FROM file_review w WHERE w.round_id = r.id AND w.state = 'DRAWN' AND ${open.sql})`,
        open.parameters,
      );
    }
    return pageBy(query, "drawnOn", page, "DESC").getMany();
  },
});

/** The reviews of a committee, of cases no seal keeps from it. */
function reviewsOpenTo(db: EntityManager, committeeId: string): SelectQueryBuilder<FileReviewEntity> {
  const open = openCase({ organizationId: committeeId }, "r.case_id");
  return db
    .createQueryBuilder(FileReviewEntity, "r")
    .where("r.committee_id = :committeeId", { committeeId })
    .andWhere(open.sql, open.parameters);
}
