import type { DeadlineEnd, DeadlineFacts } from "../../../schema/events/common.ts";
import { In } from "typeorm";
import type { Work } from "../db/work.ts";
import { type Agency, agencies } from "../state-machine/agencies.ts";
import { type ClockBeginning, clockFacts, freshClock } from "./clock-facts.ts";
import { type ClockCode, clocks } from "./clocks.ts";
import type { Day } from "./day.ts";
import { DeadlineEntity } from "./deadline.entity.ts";
import { localRuleOf } from "./local-target/local-target.reader.ts";
import { endedBy } from "./status.ts";

/** A clock and where it begins: a place may have set a target of its own. */
export interface PlacedBeginning extends ClockBeginning {
  /** Empty where it begins in no division; then no place has set anything. */
  readonly divisionCode: string | null;
}

/** What a clock is started for. */
export interface ClockStart extends PlacedBeginning {
  readonly disputeId: string;
  readonly divisionCode: string;
  readonly recordId: string;
}

/** A clock as it is set today, by the rule of the place where it has one. */
export async function factsFor(work: Work, { divisionCode, ...beginning }: PlacedBeginning): Promise<DeadlineFacts> {
  const { code, on } = beginning;
  const isTarget = clocks[code].kind === "TARGET" && divisionCode !== null;
  const local = isTarget ? await localRuleOf(work.db, code, divisionCode, on) : undefined;
  return clockFacts(work, { ...beginning, local });
}

/** Starts a clock, keeps how its day was found, and announces it. Where the calendar lacks a year the day stays open. */
export async function startClock(
  work: Work,
  agency: Agency,
  { disputeId, divisionCode, recordId, ...beginning }: ClockStart,
): Promise<DeadlineEntity> {
  const facts = await factsFor(work, { ...beginning, divisionCode });
  const row = freshClock(facts, { disputeId, divisionCode, recordId, source: agency });
  await work.db.insert(DeadlineEntity, row);
  await work.announce(`${agencies[agency].subgraph}.DeadlineSet`, { disputeId, recordId }, facts);
  return row;
}

/**
 * Stops the clocks that run or stand still of a record with these codes: met or missed by `on`, or by the instant `at` for
 * clocks of hours, or cancelled where the duty fell away.
 */
export async function stopClocks(
  work: Work,
  agency: Agency,
  {
    recordId,
    codes,
    on,
    at,
    by,
    cancelled = false,
  }: { recordId: string; codes: readonly ClockCode[]; on: Day; at?: Date; by: string; cancelled?: boolean },
): Promise<void> {
  const open = await work.db.find(DeadlineEntity, { where: { recordId, status: In(["RUNNING", "SUSPENDED"]) } });
  for (const clock of open.filter(({ code }) => (codes as readonly string[]).includes(code))) {
    const hours = clock.dueAt && at ? { dueAt: clock.dueAt, at } : undefined;
    const status = cancelled ? "CANCELLED" : endedBy(on, clock, hours);
    const end = { id: clock.id, status, endedOn: on, by } as DeadlineEnd;
    await work.db.update(
      DeadlineEntity,
      { id: clock.id },
      { status, endedOn: on, endedBy: by, version: clock.version + 1 },
    );
    await work.announce(`${agencies[agency].subgraph}.DeadlineEnded`, { disputeId: clock.disputeId, recordId }, end);
  }
}
