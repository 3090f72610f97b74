import type { EntityManager } from "typeorm";
import type { ExtensionFacts, SuspensionFacts } from "../../../schema/events/common.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../db/unit-of-work.ts";
import type { Work } from "../db/work.ts";
import type { ClockRule, SuspensionGround } from "../deadline/clock-rule.ts";
import { type ClockCode, clocks } from "../deadline/clocks.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import { type Refusal, isRefusal, refuse } from "../errors/refusal.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { type ChangeCommand, type Changed, type ClockOwner, changeClock } from "./deadline-change.act.ts";
import { findOwnClock, lockClock, partyIdsOf } from "./deadline-change.repository.ts";
import { extensionAllowed, groundAllowed, ownersAct, standsStill, stillRuns } from "./deadline-change.rules.ts";

interface OfDeadline extends WriteInput {
  readonly deadlineId: string;
  readonly reason: string;
}

export interface SuspendDeadline extends OfDeadline {
  readonly ground: SuspensionGround;
}

export type ResumeDeadline = OfDeadline;

export interface ExtendDeadline extends OfDeadline {
  readonly days: number;
  readonly approval?: string | null;
  readonly agreedPartyIds?: readonly string[] | null;
}

/** What a decision makes of a clock, or why it may not be. */
type Decide = (work: Work, clock: DeadlineEntity, rule: ClockRule) => Promise<Changed | Refusal> | Changed | Refusal;

const find = (db: EntityManager, id: string): Promise<DeadlineEntity | null> => db.findOneBy(DeadlineEntity, { id });

/** Suspending, resuming and extending clocks (中止、恢复、延长), each by whom the clock's own rule names. */
export class DeadlineChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agency: Agency,
    private readonly ownerOf: ClockOwner,
  ) {}

  /** From today on no day counts, until it is resumed. */
  suspend(viewer: Viewer, input: SuspendDeadline): Promise<DeadlineEntity | Refusal> {
    const { ground, reason } = input;
    return this.change(viewer, input, "SUSPEND", ({ today, actor }, clock, rule) => {
      const refusal = groundAllowed(rule, ground) ?? stillRuns(clock, today);
      if (refusal) return refusal;
      const { organizationId, post } = actor;
      const suspension: SuspensionFacts = { ground, from: today, until: null, reason, organizationId, post };
      return { ...clock, status: "SUSPENDED", suspensions: [...clock.suspensions, suspension] };
    });
  }

  /** Today counts again; the days between are added. */
  resume(viewer: Viewer, input: ResumeDeadline): Promise<DeadlineEntity | Refusal> {
    return this.change(viewer, input, "RESUME", ({ today }, clock) => {
      const refusal = standsStill(clock);
      if (refusal) return refusal;
      const suspensions = clock.suspensions.map((one) => (one.until === null ? { ...one, until: today } : one));
      return { ...clock, status: "RUNNING", suspensions };
    });
  }

  extend(viewer: Viewer, input: ExtendDeadline): Promise<DeadlineEntity | Refusal> {
    const { days, reason, approval = null, agreedPartyIds } = input;
    return this.change(viewer, input, "EXTEND", async ({ db, today, actor }, clock, rule) => {
      const partyIds = await partyIdsOf(db, clock.disputeId);
      const asked = { post: viewer.post, days, approval, partyIds, agreedBy: agreedPartyIds ?? [] };
      const refusal = extensionAllowed(rule, clock, asked) ?? stillRuns(clock, today);
      if (refusal) return refusal;
      const { organizationId, post } = actor;
      const approvedBy = rule.extension?.by ?? "";
      const by = { approvedBy, approval, organizationId, post };
      const extension: ExtensionFacts = { days, decidedOn: today, reason, ...by, dueOnBefore: clock.dueOn };
      return { ...clock, extensions: [...clock.extensions, extension] };
    });
  }

  private change(
    viewer: Viewer,
    input: OfDeadline,
    command: ChangeCommand,
    decide: Decide,
  ): Promise<DeadlineEntity | Refusal> {
    const request = { command: `${command} ${this.agency} deadline`, input, find };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await findOwnClock(work.db, viewer, this.agency, input.deadlineId);
      if (!found)
        return refuse("DEADLINE_NOT_FOUND", "This agency has no clock with this id.", { path: ["deadlineId"] });
      const refusal = ownersAct(await this.ownerOf(work, found), viewer.organizationId);
      if (refusal) return refusal;
      const clock = await lockClock(work.db, found.id);
      const changed = await decide(work, clock, clocks[clock.code as ClockCode]);
      return isRefusal(changed)
        ? changed
        : changeClock(work, this.agency, clock, { command, reason: input.reason, changed });
    });
  }
}
