import type { Work } from "../../shared/db/work.ts";
import {
  type EndApart,
  freshClockApart,
  stopClocksApart,
  turnApart,
} from "../../shared/deadline/apart/clock-apart.act.ts";
import type { ClockApart } from "../../shared/deadline/apart/clock-apart.entity.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { factsFor } from "../../shared/deadline/run-clock.ts";
import type { TurningApart } from "../../shared/deadline/turning/turning.service.ts";
import { GuidanceClockEntity, GuidanceClockTurnEntity } from "./guidance-clock.entity.ts";

/** The time in which a question of today is to be answered; a place may have set its own. */
export const answerClock = (work: Work, divisionCode: string): Promise<ClockApart> =>
  freshClockApart(work, { code: "GUIDANCE_ANSWER", on: work.today, divisionCode });

/** Writes the clock of a question down. */
export const startAnswerClock = ({ db }: Work, questionId: string, clock: ClockApart): Promise<unknown> =>
  db.insert(GuidanceClockEntity, { ...clock, questionId });

/** Clocks a migration wrote: ten working days pass a weekend, so that one that skipped no day does not know its way. */
const WITHOUT_WAY = `
  SELECT c.id, c.triggered_on::text AS "on", q.division_code AS "divisionCode" FROM guidance_clock c
  JOIN guidance_question q ON q.id = c.question_id
  WHERE c.status = 'RUNNING' AND c.unit = 'WORKING_DAY' AND c.explanation -> 'skipped' = '[]'
  ORDER BY c.id FOR UPDATE OF c`;

/** How the days of questions asked before there was a clock were counted; the last day stays the one the court was told. */
export async function explainEarlierClocks(work: Work): Promise<void> {
  const found = await work.db.query<{ id: string; on: Day; divisionCode: string }[]>(WITHOUT_WAY);
  for (const { id, on, divisionCode } of found) {
    const { basis, length, explanation } = await factsFor(work, { code: "GUIDANCE_ANSWER", on, divisionCode });
    const change = { basis, length, explanation };
    await work.db
      .createQueryBuilder()
      .update(GuidanceClockEntity)
      .set({ ...change, version: () => "version + 1" })
      .where("id = :id", { id })
      .execute();
  }
}

/** The question was answered, or taken back. */
export const stopAnswerClock = (work: Work, questionId: string, end: Omit<EndApart, "on">): Promise<void> =>
  stopClocksApart(work, GuidanceClockEntity, { questionId }, ["GUIDANCE_ANSWER"], { on: work.today, ...end });

/** Turns the clocks of questions: noted for the court and whoever asked, since there is no dispute to announce it of. */
export const guidanceClockTurning: TurningApart = {
  table: { name: "guidance_clock", disputeId: "NULL", recordId: "d.question_id", own: "TRUE" },
  async turned(work, turned) {
    await work.db.insert(GuidanceClockTurnEntity, { ...turnApart(work, turned), questionId: turned.recordId });
  },
};
