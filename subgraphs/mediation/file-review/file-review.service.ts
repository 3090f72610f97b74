import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { filesArchived } from "../case-file/case-file.reader.ts";
import { mediatorIdsOf } from "../committee/committee.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { caseNumbers, lockCase } from "../mediation-case/mediation-case.reader.ts";
import { recusalsIn } from "../recusal/recusal.reader.ts";
import type { FileDefect, FileGrade } from "./file-review.codes.ts";
import { FileReviewEntity, FileReviewRoundEntity } from "./file-review.entity.ts";
import { type RoundFilter, fileReviewRepository } from "./file-review.repository.ts";
import { defectsFit, notOfTheCase, sampleOf, soundDraw } from "./file-review.rules.ts";
import { fileReviewProcedure } from "./file-review.states.ts";

export interface DrawFileSample extends WriteInput {
  readonly archivedFrom: Day;
  readonly archivedUntil: Day;
  readonly drawNumber: number;
  readonly size: number;
}

export interface ReviewFile extends WriteInput {
  readonly reviewId: string;
  readonly expectedVersion?: number | null;
  readonly grade: FileGrade;
  readonly defects: readonly FileDefect[];
}

const LIST = "fileReviewRounds";
const findRound = (db: EntityManager, id: string) => fileReviewRepository(db).rounds.find(id);
const findReview = (db: EntityManager, id: string) => fileReviewRepository(db).reviews.find(id);

/** File review (案卷评查): a number draws the sample, somebody who did not mediate the case grades the file. */
export class FileReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  /** A sample is about no dispute, so nothing is announced until a file of it is reviewed. */
  draw(viewer: Viewer, input: DrawFileSample): Promise<FileReviewRoundEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "drawFileSample", input, find: findRound }, async (work) => {
      const { archivedFrom, archivedUntil, drawNumber, size } = input;
      const committeeId = headOf(viewer);
      if (isRefusal(committeeId)) return committeeId;
      const refusal = soundDraw({ from: archivedFrom, until: archivedUntil, size }, work.today);
      if (refusal) return refusal;
      const files = await filesArchived(work.db, committeeId, archivedFrom, archivedUntil);
      if (files.length === 0)
        return refuse("NO_FILES", "No file was put away in these days.", { path: ["archivedFrom"] });
      const numbers = await caseNumbers(
        work.db,
        files.map(({ caseId }) => caseId),
      );
      const keyed = files.map((file) => ({ file, key: numbers.get(file.caseId) ?? file.id }));
      const round = Object.assign(new FileReviewRoundEntity(), {
        id: work.newId(),
        committeeId,
        archivedFrom,
        archivedUntil,
        drawNumber,
        size,
        population: files.length,
        drawnOn: work.today,
        version: 1,
      });
      const repository = fileReviewRepository(work.db);
      await repository.rounds.insert(round);
      await repository.addReviews(sampleOf(keyed, drawNumber, size).map(({ file }) => reviewOf(work, round, file)));
      return round;
    });
  }

  review(viewer: Viewer, input: ReviewFile): Promise<FileReviewEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "reviewFile", input, find: findReview }, async (work) => {
      const { reviews, lockOwn } = fileReviewRepository(work.db);
      // Reviews are the committee's own: to anybody else there is none.
      const row = await lockOwn(viewer.organizationId, input.reviewId);
      if (!row) return refuse("REVIEW_NOT_FOUND", "No file review has this id.", { path: ["reviewId"] });
      const next = stale(row, input.expectedVersion) ?? move(fileReviewProcedure, row.state, "REVIEW", viewer.post);
      if (isRefusal(next)) return next;
      const ofCase = await lockCase(work, row.caseId);
      const own = await mediatorIdsOf(work.db, viewer.personId);
      const recused = (await recusalsIn(work.db, row.caseId)).map(({ mediatorId }) => mediatorId);
      const refusal = notOfTheCase(own, ofCase.mediatorIds, recused) ?? defectsFit(input.grade, input.defects);
      if (refusal) return refusal;
      const reviewed = await reviews.update(
        Object.assign(row, {
          state: next,
          reviewerId: own[0] ?? null,
          reviewedOn: work.today,
          grade: input.grade,
          defects: [...input.defects],
        }),
      );
      // The grade stays with the committee.
      await work.announce("mediation.FileReviewed", aboutCase(ofCase), { ...caseFacts(ofCase), fileId: row.fileId });
      return reviewed;
    });
  }

  /** The reviews of a round of the viewer's own committee. */
  reviewsOf({ organizationId }: Viewer, roundId: string): Promise<FileReviewEntity[]> {
    return fileReviewRepository(this.db.manager).reviewsOf(organizationId, roundId);
  }

  /** The rounds of the viewer's own committee. */
  async page(
    viewer: Viewer,
    args: { first: number; after?: string | null },
    filter: RoundFilter = {},
  ): Promise<ConnectionOf<FileReviewRoundEntity>> {
    const cut = pageOf(LIST, ["day", "id"], args);
    const rows = viewer.organizationId
      ? await fileReviewRepository(this.db.manager).page(viewer.organizationId, cut, filter)
      : [];
    return toConnection(LIST, rows, cut.limit, ({ drawnOn, id }) => [drawnOn, id]);
  }
}

/** The committee whose head the viewer is. */
const headOf = ({ post, organizationId }: Viewer): string | Refusal =>
  post === "COMMITTEE_HEAD" && organizationId !== null
    ? organizationId
    : refuse("NOT_YOUR_ACT", "The head of the committee draws the sample.", {
        type: "NotYourAct",
        facts: { posts: ["COMMITTEE_HEAD"], source: "File review of people's mediation (案卷评查)" },
      });

const reviewOf = (
  work: Work,
  { id: roundId, committeeId }: FileReviewRoundEntity,
  { id: fileId, caseId }: { readonly id: string; readonly caseId: string },
): FileReviewEntity =>
  Object.assign(new FileReviewEntity(), {
    id: work.newId(),
    roundId,
    fileId,
    caseId,
    committeeId,
    state: "DRAWN" as const,
    reviewerId: null,
    reviewedOn: null,
    grade: null,
    defects: [],
    version: 1,
  });
