import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { ClockKind } from "../../shared/deadline/clocks.ts";
import { type DeadlineStatus, standingOn } from "../../shared/deadline/status.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { SupervisionTrigger } from "./supervision.codes.ts";
import type { SupervisionCommand } from "./supervision.states.ts";

/** A clock as the rule asks for it. */
interface Clock {
  readonly kind: ClockKind;
  readonly status: DeadlineStatus;
  readonly dueOn: Day | null;
}

/**
 * A notice for lateness names a clock of the dispute that has run out. A window is a party's right that lapses and no
 * body's fault.
 *
 * Source: own decision, so that nobody is chased for a day that has not passed.
 */
export function clockRanOut(trigger: SupervisionTrigger, clock: Clock | null, today: Day): Refusal | undefined {
  if (trigger === "ORDER") return undefined;
  const path = { path: ["deadlineId"] };
  if (!clock) return refuse("CLOCK_NOT_NAMED", "Name the clock of this dispute that has run out.", path);
  if (clock.kind === "WINDOW")
    return refuse("WINDOW_NOT_OVERDUE", "A window is a party's right that lapses; nobody is late with it.", path);
  if (standingOn(today, clock) === "MISSED") return undefined;
  return refuse("CLOCK_NOT_OVERDUE", `That clock has not run out; its last day is ${clock.dueOn ?? "open"}.`, {
    ...path,
    type: "ClockNotOverdue",
    facts: { dueOn: clock.dueOn },
  });
}

/** The body chased has to do with the dispute. Source: own decision; a stranger could answer nothing and would learn of it. */
export const bodyIsConcerned = (addresseeId: string, concerned: readonly string[]): Refusal | undefined =>
  concerned.includes(addresseeId)
    ? undefined
    : refuse("BODY_NOT_CONCERNED", "That body has nothing to do with the dispute.", {
        path: ["addresseeId"],
        type: "BodyNotConcerned",
        facts: { organizationIds: concerned },
      });

/** One open notice a body and dispute: its reply is decided on before another is written. Source: own decision. */
export const noneOpen = (open: { readonly id: string; readonly replyDueOn: Day | null } | null): Refusal | undefined =>
  open
    ? refuse("NOTICE_OPEN", "That body has an open notice on this dispute already.", {
        path: ["addresseeId"],
        type: "NoticeOpen",
        facts: { noticeId: open.id, replyDueOn: open.replyDueOn },
      })
    : undefined;

/**
 * The addressee replies; everything else is the body's that issued the notice, so that nobody closes what it is asked.
 *
 * Source: own decision after 督查督办.
 */
export const sidesAct = (
  command: SupervisionCommand,
  { issuerId, addresseeId }: { readonly issuerId: string; readonly addresseeId: string },
  organizationId: string | null,
): Refusal | undefined => ownAct(command === "REPLY" ? addresseeId : issuerId, organizationId);
