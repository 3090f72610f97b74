import type { Work } from "../../shared/db/work.ts";
import {
  type EndApart,
  freshClockApart,
  stopClocksApart,
  turnApart,
} from "../../shared/deadline/apart/clock-apart.act.ts";
import type { ClockApart } from "../../shared/deadline/apart/clock-apart.entity.ts";
import type { TurningApart } from "../../shared/deadline/turning/turning.service.ts";
import { GuidanceClockEntity, GuidanceClockTurnEntity } from "./guidance-clock.entity.ts";

/** The time in which a question of today is to be answered; a place may have set its own. */
export const answerClock = (work: Work, divisionCode: string): Promise<ClockApart> =>
  freshClockApart(work, { code: "GUIDANCE_ANSWER", on: work.today, divisionCode });

/** Writes the clock of a question down. */
export const startAnswerClock = ({ db }: Work, questionId: string, clock: ClockApart): Promise<unknown> =>
  db.insert(GuidanceClockEntity, { ...clock, questionId });

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
