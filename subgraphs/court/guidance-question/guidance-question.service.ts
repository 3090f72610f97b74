import type { DataSource, EntityManager } from "typeorm";
import { withinDivisions } from "../../shared/auth/division.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { isId } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { teamsFor } from "../court-team/court-team.reader.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import { answerClock, startAnswerClock, stopAnswerClock } from "../guidance-clock/guidance-clock.act.ts";
import { GuidanceQuestionEntity } from "./guidance-question.entity.ts";
import {
  type GuidanceQuestionFilter,
  guidanceQuestionRepository,
  visibleQuestions,
} from "./guidance-question.repository.ts";
import { byTheAsker, guidedByThisCourt, namesNobody, onTheRoster } from "./guidance-question.rules.ts";
import { type GuidanceQuestionCommand, guidanceQuestionProcedure } from "./guidance-question.states.ts";

export interface AskForGuidance extends WriteInput {
  readonly courtId: string;
  readonly divisionCode: string;
  readonly category: DisputeCategory;
  readonly question: string;
}

export interface ChangeQuestion extends WriteInput {
  readonly questionId: string;
  readonly expectedVersion?: number | null;
}

export type AnswerQuestion = ChangeQuestion & { readonly answer: string; readonly legalBasis: string };

type Row = GuidanceQuestionEntity;
type Decision = Partial<Row> | Refusal;
type Decide = (work: Work, found: Row) => Decision | Promise<Decision>;

/** How the clock ends with the question. */
const ends = {
  ANSWER: { by: "a guide judge answered" },
  WITHDRAW: { by: "the committee took it back", cancelled: true },
} as const;

const QUESTIONS = "guidanceQuestions";

const find = (db: EntityManager, id: string): Promise<Row | null> => guidanceQuestionRepository(db).find(id);

/** Guidance to committees (业务指导): a question about the law, answered in writing by a guide judge (书面释疑). */
export class GuidanceQuestionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  ask(viewer: Viewer, input: AskForGuidance): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: "askForGuidance", input, find }, async (work) => {
      const { courtId, divisionCode, category, question } = input;
      const refusal =
        withinDivisions(viewer.divisions, divisionCode) ??
        guidedByThisCourt(
          (await teamsFor(work.db, "GUIDANCE", divisionCode)).map((team) => team.courtId),
          courtId,
        ) ??
        namesNobody(question, "question");
      if (refusal) return refusal;
      const clock = await answerClock(work, divisionCode);
      const row = Object.assign(new GuidanceQuestionEntity(), {
        id: work.newId(),
        courtId,
        askerId: viewer.organizationId ?? "",
        divisionCode,
        category,
        question,
        state: "ASKED" as const,
        askedOn: work.today,
        answerDueOn: clock.dueOn,
        answer: null,
        legalBasis: null,
        answeredOn: null,
        version: 1,
      });
      await guidanceQuestionRepository(work.db).insert(row);
      await startAnswerClock(work, row.id, clock);
      return row;
    });
  }

  answer(viewer: Viewer, input: AnswerQuestion): Promise<Row | Refusal> {
    const { answer, legalBasis } = input;
    return this.change(viewer, input, "ANSWER", async ({ db, today }, { courtId, divisionCode }) => {
      const guides = (await teamsFor(db, "GUIDANCE", divisionCode)).filter((team) => team.courtId === courtId);
      return (
        ofTheCourtOrParty(courtId, viewer) ??
        onTheRoster(
          guides.flatMap(({ memberIds }) => memberIds),
          viewer.personId,
        ) ??
        namesNobody(answer, "answer") ??
        namesNobody(legalBasis, "legalBasis") ?? { answer, legalBasis, answeredOn: today }
      );
    });
  }

  withdraw(viewer: Viewer, input: ChangeQuestion): Promise<Row | Refusal> {
    return this.change(
      viewer,
      input,
      "WITHDRAW",
      (_work, { askerId }) => byTheAsker(askerId, viewer.organizationId) ?? {},
    );
  }

  /** One question the viewer may see, or null. */
  one(viewer: Viewer, id: string): Promise<Row | null> {
    const query = visibleQuestions(this.db.manager, viewer);
    return isId(id) ? query.andWhere("q.id = :id", { id }).getOne() : Promise.resolve(null);
  }

  /** A page of the questions the viewer may see, the oldest first. */
  async page(
    viewer: Viewer,
    filter: GuidanceQuestionFilter,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<Row>> {
    const cut = pageOf(QUESTIONS, ["day", "id"], page);
    const repository = guidanceQuestionRepository(this.db.manager);
    const rows = await repository.page(viewer, filter, cut);
    const count = (): Promise<number> => repository.count(viewer, filter);
    return toConnection(QUESTIONS, rows, cut.limit, ({ askedOn, id }) => [askedOn, id], count);
  }

  /** One act on a question: found through the viewer, decided, moved along its table. */
  private change(
    viewer: Viewer,
    input: ChangeQuestion,
    command: GuidanceQuestionCommand,
    decide: Decide,
  ): Promise<Row | Refusal> {
    const mutation = guidanceQuestionProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
      const repository = guidanceQuestionRepository(work.db);
      const found = await repository.lockVisible(viewer, input.questionId);
      if (!found) return refuse("QUESTION_NOT_FOUND", "No question has this id.", { path: ["questionId"] });
      const outdated = stale(found, input.expectedVersion);
      if (outdated) return outdated;
      const state = move(guidanceQuestionProcedure, found.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const change = await decide(work, found);
      if (isRefusal(change)) return change;
      await stopAnswerClock(work, found.id, ends[command]);
      return repository.update(Object.assign(found, change, { state }));
    });
  }
}
