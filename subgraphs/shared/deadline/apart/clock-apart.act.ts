import { type EntityTarget, type FindOptionsWhere, In } from "typeorm";
import type { Work } from "../../db/work.ts";
import type { Agency } from "../../state-machine/agencies.ts";
import type { ClockCode } from "../clocks.ts";
import type { Day } from "../day.ts";
import { DeadlineEntity } from "../deadline.entity.ts";
import { type PlacedBeginning, factsFor } from "../run-clock.ts";
import { endedBy } from "../status.ts";
import type { Turned } from "../turning/turning.service.ts";
import type { ClockApart, ClockApartTurn } from "./clock-apart.entity.ts";

/** The columns of a clock that starts apart from those of disputes; its procedure adds the record and writes it down. */
export async function freshClockApart(work: Work, beginning: PlacedBeginning): Promise<ClockApart> {
  const facts = await factsFor(work, beginning);
  const dueAt = facts.dueAt ? new Date(facts.dueAt) : null;
  return {
    ...facts,
    dueAt,
    suspensions: [],
    extensions: [],
    status: "RUNNING",
    endedOn: null,
    endedBy: null,
    version: 1,
  };
}

/** How clocks end: met or missed by the day `on`, or cancelled where the duty fell away. */
export interface EndApart {
  readonly on: Day;
  readonly by: string;
  readonly cancelled?: boolean;
}

/** Stops the clocks of a record with these codes that run or stand still. */
export async function stopClocksApart<Clock extends ClockApart>(
  { db }: Work,
  entity: EntityTarget<Clock>,
  ofRecord: FindOptionsWhere<Clock>,
  codes: readonly ClockCode[],
  { on, by, cancelled = false }: EndApart,
): Promise<void> {
  const open = { code: In([...codes]), status: In(["RUNNING", "SUSPENDED"]) };
  for (const { id, kind, dueOn, version } of await db.findBy(entity, { ...ofRecord, ...open })) {
    const status = cancelled ? "CANCELLED" : endedBy(on, { kind, dueOn });
    await db.update(entity, id, { status, endedOn: on, endedBy: by, version: version + 1 } as object);
  }
}

/** The columns of a turn; its procedure adds the record and writes it down. */
export const turnApart = (work: Work, { id: clockId, code, turn, dueOn, turnedOn }: Turned): ClockApartTurn => ({
  id: work.newId(),
  clockId,
  code,
  turn,
  dueOn,
  turnedOn,
});

/** A clock that stands apart as the rest of the hub knows clocks: over no dispute, in no division. */
export const asDeadlineOf = (clock: ClockApart, recordId: string, source: Agency): DeadlineEntity =>
  Object.assign(new DeadlineEntity(), clock, { disputeId: "", divisionCode: "", recordId, source });
