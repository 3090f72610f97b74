import type { Work } from "../../shared/db/work.ts";
import { clockFacts } from "../../shared/deadline/clock-facts.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { endedBy } from "../../shared/deadline/status.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { PetitionClockEntity } from "./petition-clock.entity.ts";

/** Why clocks stop, and whether the duty was done or fell away. */
export interface ClockStop {
  readonly by: string;
  readonly cancelled?: boolean;
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
  const facts = clockFacts(work, { code, on });
  const ended = { endedOn: null, endedBy: null };
  await work.db.insert(PetitionClockEntity, { id: facts.id, petitionId: id, facts, status: "RUNNING", ...ended });
  return facts.dueOn;
}

/** Stops the running clocks of a petition with these codes, today. */
export async function stopPetitionClocks(
  work: Work,
  { id, disputeId }: PetitionEntity,
  codes: readonly ClockCode[],
  stop: ClockStop,
): Promise<void> {
  const { by, cancelled = false } = stop;
  if (disputeId !== null) {
    await stopClocks(work, "PETITION", { recordId: id, codes, on: work.today, by, cancelled });
    return;
  }
  const running = await work.db.findBy(PetitionClockEntity, { petitionId: id, status: "RUNNING" });
  for (const { id: clockId, facts } of running.filter(({ facts: { code } }) => codes.some((one) => one === code))) {
    const status = cancelled ? "CANCELLED" : endedBy(work.today, facts);
    await work.db.update(PetitionClockEntity, { id: clockId }, { status, endedOn: work.today, endedBy: by });
  }
}
