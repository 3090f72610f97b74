import type { Work } from "../../shared/db/work.ts";
import { isId } from "../../shared/db/rows.ts";
import {
  type ClockKeeper,
  changeClock,
  deadlineKeeper,
  resumption,
  suspension,
} from "../../shared/deadline-change/deadline-change.act.ts";
import { freshClockApart, stopClocksApart } from "../../shared/deadline/apart/clock-apart.act.ts";
import type { SuspensionGround } from "../../shared/deadline/clock-rule.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { visiblePetition } from "../petition/petition.reader.ts";
import { PetitionClockEntity } from "./petition-clock.entity.ts";
import { asDeadline, openClocksOf } from "./petition-clock.reader.ts";

/** Why clocks stop, and whether the duty was done or fell away. */
export interface ClockStop {
  readonly by: string;
  readonly cancelled?: boolean;
  /** The day the act happened, where it is entered later; left out, today. */
  readonly on?: Day;
}

/**
 * Starts a clock of a petition and says its last day, null where the calendar lacks the year. It is announced where the
 * petition belongs to a dispute and kept here where it belongs to none; the counting is the same.
 */
export async function startPetitionClock(
  work: Work,
  { id, disputeId, divisionCode }: PetitionEntity,
  code: ClockCode,
  on: Day,
): Promise<Day | null> {
  if (disputeId !== null && divisionCode !== null) {
    const clock = await startClock(work, "PETITION", { code, disputeId, divisionCode, recordId: id, on });
    return clock.dueOn;
  }
  const clock = await freshClockApart(work, { code, on, divisionCode });
  await work.db.insert(PetitionClockEntity, { ...clock, petitionId: id });
  return clock.dueOn;
}

/** Stops the clocks of a petition with these codes that run or stand still. */
export async function stopPetitionClocks(
  work: Work,
  { id, disputeId }: PetitionEntity,
  codes: readonly ClockCode[],
  stop: ClockStop,
): Promise<void> {
  const { by, cancelled = false, on = work.today } = stop;
  if (disputeId !== null) {
    await stopClocks(work, "PETITION", { recordId: id, codes, on, by, cancelled });
    return;
  }
  await stopClocksApart(work, PetitionClockEntity, { petitionId: id }, codes, { on, by, cancelled });
}

/** The clocks of petitions without a dispute: changed where they lie, and nobody hears of it. */
export const petitionClockKeeper: ClockKeeper = {
  async find(db, viewer, id) {
    const clock = isId(id) ? await db.findOneBy(PetitionClockEntity, { id }) : null;
    return clock && (await visiblePetition(db, viewer, clock.petitionId)) ? asDeadline(clock) : null;
  },
  async lock(db, id) {
    const clock = await db.findOne(PetitionClockEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
    return clock && asDeadline(clock);
  },
  async write({ db }, { id }, changed) {
    await db.update(PetitionClockEntity, { id }, changed);
  },
};

const keeperOf = ({ disputeId }: PetitionEntity): ClockKeeper =>
  disputeId === null ? petitionClockKeeper : deadlineKeeper("PETITION");

/** A clock of a petition stands still from today, where it runs; its caller has locked the petition. */
export async function suspendPetitionClock(
  work: Work,
  petition: PetitionEntity,
  code: ClockCode,
  why: { readonly ground: SuspensionGround; readonly reason: string },
): Promise<void> {
  for (const clock of await openClocksOf(work.db, petition.id))
    if (clock.code === code && clock.status === "RUNNING")
      await changeClock(work, keeperOf(petition), clock, suspension(work, clock, why), { command: "SUSPEND", ...why });
}

/** A clock of a petition that stood still counts again, from today or as if it had from an earlier day. */
export async function resumePetitionClock(
  work: Work,
  petition: PetitionEntity,
  code: ClockCode,
  { reason, on = work.today }: { readonly reason: string; readonly on?: Day },
): Promise<void> {
  for (const clock of await openClocksOf(work.db, petition.id))
    if (clock.code === code && clock.status === "SUSPENDED")
      await changeClock(work, keeperOf(petition), clock, resumption(work, clock, on), { command: "RESUME", reason });
}
