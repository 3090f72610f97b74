import type { DeadlineEnd, DeadlineFacts } from "../../../schema/events/common.ts";
import type { Work } from "../db/work.ts";
import { type Agency, agencies } from "../state-machine/agencies.ts";
import { type ClockCode, clocks } from "./clocks.ts";
import { countFrom } from "./count.ts";
import type { Day } from "./day.ts";
import { DeadlineEntity } from "./deadline.entity.ts";
import { endedBy } from "./status.ts";

/** What a clock is started for. */
export interface ClockStart {
  readonly code: ClockCode;
  readonly disputeId: string;
  readonly divisionCode: string;
  readonly recordId: string;
  /** The day of the event that starts it; that day itself does not count. */
  readonly on: Day;
}

/** Starts a clock, keeps how its day was found, and announces it. Where the calendar lacks a year the day stays open. */
export async function startClock(
  work: Work,
  agency: Agency,
  { code, disputeId, divisionCode, recordId, on }: ClockStart,
): Promise<DeadlineEntity> {
  const { kind, basis, length, unit, start } = clocks[code];
  const { dueOn, ...explanation } = countFrom(on, { length, unit }, work.calendar);
  const facts: DeadlineFacts = {
    id: work.newId(),
    code,
    kind,
    basis,
    length,
    unit,
    trigger: start,
    triggeredOn: on,
    dueOn,
    explanation,
  };
  const row = Object.assign(new DeadlineEntity(), facts, {
    disputeId,
    divisionCode,
    recordId,
    source: agency,
    status: "RUNNING" as const,
    endedOn: null,
    endedBy: null,
  });
  await work.db.insert(DeadlineEntity, row);
  await work.announce(`${agencies[agency].subgraph}.DeadlineSet`, { disputeId, recordId }, facts);
  return row;
}

/** Stops the running clocks of a record with these codes: met or missed by `on`, or cancelled where the duty fell away. */
export async function stopClocks(
  work: Work,
  agency: Agency,
  {
    recordId,
    codes,
    on,
    by,
    cancelled = false,
  }: { recordId: string; codes: readonly ClockCode[]; on: Day; by: string; cancelled?: boolean },
): Promise<void> {
  const running = await work.db.find(DeadlineEntity, { where: { recordId, status: "RUNNING" } });
  for (const clock of running.filter(({ code }) => (codes as readonly string[]).includes(code))) {
    const status = cancelled ? "CANCELLED" : endedBy(on, clock);
    const end = { id: clock.id, status, endedOn: on, by } as DeadlineEnd;
    await work.db.update(DeadlineEntity, { id: clock.id }, { status, endedOn: on, endedBy: by });
    await work.announce(`${agencies[agency].subgraph}.DeadlineEnded`, { disputeId: clock.disputeId, recordId }, end);
  }
}
