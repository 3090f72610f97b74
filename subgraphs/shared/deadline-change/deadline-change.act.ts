import type { EntityManager } from "typeorm";
import type { DeadlineChangeFacts, SuspensionFacts } from "../../../schema/events/common.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Work } from "../db/work.ts";
import type { SuspensionGround } from "../deadline/clock-rule.ts";
import type { Day } from "../deadline/day.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import { dueAgain } from "../deadline/due.ts";
import { type Agency, agencies } from "../state-machine/agencies.ts";
import { DeadlineChangeEntity } from "./deadline-change.entity.ts";
import { findOwnClock, lockClock } from "./deadline-change.repository.ts";
import type { ClockCommand } from "./deadline-change.rules.ts";

/** What a decision makes of a clock. */
export type ClockChange = Pick<DeadlineEntity, "status" | "suspensions" | "extensions">;
/** A clock as a decision leaves it, its day counted anew. */
export type ChangedClock = ClockChange & Pick<DeadlineEntity, "dueOn" | "dueAt" | "explanation" | "version">;

/**
 * Whose clock it is: the body whose record it runs over. The record is locked on the way, before the clock, as every
 * other act on it does.
 */
export type ClockOwner = (work: Work, clock: DeadlineEntity) => Promise<string | null>;

/** Where the clocks of an agency lie, and what else is done when one of them is changed. */
export interface ClockKeeper {
  /** The clock, where the viewer may see it. */
  find(db: EntityManager, viewer: Viewer, id: string): Promise<DeadlineEntity | null>;
  /** The clock as it stands now, locked until commit; null where it is not among these. */
  lock(db: EntityManager, id: string): Promise<DeadlineEntity | null>;
  write(work: Work, clock: DeadlineEntity, changed: ChangedClock, by: ClockCommand, reason: string): Promise<void>;
}

/** The clock from today on stands still. */
export const suspension = (
  { today, actor: { organizationId, post } }: Work,
  clock: DeadlineEntity,
  { ground, reason }: { readonly ground: SuspensionGround; readonly reason: string },
): ClockChange => {
  const added: SuspensionFacts = { ground, from: today, until: null, reason, organizationId, post };
  return { ...clock, status: "SUSPENDED", suspensions: [...clock.suspensions, added] };
};

/**
 * The clock counts again, from today or from an earlier day, where what it stood still for did not take place from then on;
 * the days between are added.
 */
export const resumption = ({ today }: Pick<Work, "today">, clock: DeadlineEntity, on: Day = today): ClockChange => {
  const suspensions = clock.suspensions.map((one) =>
    one.until === null ? { ...one, until: on < one.from ? one.from : on } : one,
  );
  return { ...clock, status: "RUNNING", suspensions };
};

/** Counts a clock anew after a decision and writes it where it lies. */
export async function changeClock(
  work: Work,
  keeper: ClockKeeper,
  clock: DeadlineEntity,
  { status, suspensions, extensions }: ClockChange,
  { command, reason }: { readonly command: ClockCommand; readonly reason: string },
): Promise<DeadlineEntity> {
  const extendedBy = extensions.reduce((all, { days }) => all + days, 0);
  const { dueOn, dueAt, explanation } = dueAgain(clock, work.calendar, { suspensions, extendedBy });
  const at = dueAt === null ? null : new Date(dueAt);
  const version = clock.version + 1;
  const changed: ChangedClock = { status, suspensions, extensions, dueOn, dueAt: at, explanation, version };
  await keeper.write(work, clock, changed, command, reason);
  return Object.assign(clock, changed);
}

const PAST = { SUSPEND: "Suspended", RESUME: "Resumed", EXTEND: "Extended" } as const;

/** The clocks an agency runs over disputes: every change is kept with who made it, and announced. */
export const deadlineKeeper = (agency: Agency): ClockKeeper => ({
  find: (db, viewer, id) => findOwnClock(db, viewer, agency, id),
  lock: lockClock,
  async write(work, { id, code, disputeId, recordId }, changed, command, reason) {
    await work.db.update(DeadlineEntity, { id }, changed);
    const { version: _, ...told } = changed;
    const facts = { id, code, ...told, dueAt: changed.dueAt?.toISOString() ?? null, reason } as DeadlineChangeFacts;
    const { personId, organizationId, post } = work.actor;
    await work.db.insert(DeadlineChangeEntity, {
      id: work.newId(),
      deadlineId: id,
      command,
      decidedAt: work.now,
      personId,
      organizationId,
      post,
      facts: facts as never,
    });
    await work.announce(`${agencies[agency].subgraph}.Deadline${PAST[command]}`, { disputeId, recordId }, facts);
  },
});
