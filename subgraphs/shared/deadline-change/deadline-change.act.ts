import type { DeadlineChangeFacts } from "../../../schema/events/common.ts";
import type { Work } from "../db/work.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import { dueAgain } from "../deadline/due.ts";
import { type Agency, agencies } from "../state-machine/agencies.ts";
import { DeadlineChangeEntity } from "./deadline-change.entity.ts";

/**
 * Whose clock it is: the body whose record it runs over. The record is locked on the way, before the clock, as every
 * other act on it does.
 */
export type ClockOwner = (work: Work, clock: DeadlineEntity) => Promise<string | null>;

export type ChangeCommand = "SUSPEND" | "RESUME" | "EXTEND";

/** A clock as a change leaves it. */
export type Changed = Pick<DeadlineEntity, "status" | "suspensions" | "extensions">;

const PAST = { SUSPEND: "Suspended", RESUME: "Resumed", EXTEND: "Extended" } as const;

/** Writes a change to a clock its caller has locked: counts its day anew, keeps who changed it, and announces it. */
export async function changeClock(
  work: Work,
  agency: Agency,
  clock: DeadlineEntity,
  { command, reason, changed }: { command: ChangeCommand; reason: string; changed: Changed },
): Promise<DeadlineEntity> {
  const { status, suspensions, extensions } = changed;
  const extendedBy = extensions.reduce((all, { days }) => all + days, 0);
  const { dueOn, dueAt, explanation } = dueAgain(clock, work.calendar, { suspensions, extendedBy });
  const change = { status, suspensions, extensions, dueOn, explanation };
  await work.db.update(DeadlineEntity, { id: clock.id }, { ...change, dueAt: dueAt === null ? null : new Date(dueAt) });
  const { id, code, disputeId, recordId } = clock;
  const facts = { id, code, ...change, dueAt, reason } as DeadlineChangeFacts;
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
  return Object.assign(clock, change);
}
