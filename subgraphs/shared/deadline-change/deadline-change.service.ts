import type { EntityManager } from "typeorm";
import type { ExtensionFacts } from "../../../schema/events/common.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../db/unit-of-work.ts";
import type { Work } from "../db/work.ts";
import type { ClockRule, SuspensionGround } from "../deadline/clock-rule.ts";
import { type ClockCode, clocks } from "../deadline/clocks.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import { type Refusal, isRefusal, refuse } from "../errors/refusal.ts";
import { stale } from "../errors/stale.ts";
import type { Agency } from "../state-machine/agencies.ts";
import {
  type ClockChange,
  type ClockKeeper,
  type ClockOwner,
  changeClock,
  deadlineKeeper,
  resumption,
  suspension,
} from "./deadline-change.act.ts";
import { partyIdsOf } from "./deadline-change.repository.ts";
import {
  type ClockCommand,
  changeMutation,
  extensionAllowed,
  groundAllowed,
  ownersAct,
  standsStill,
  stillRuns,
} from "./deadline-change.rules.ts";

interface OfDeadline extends WriteInput {
  readonly deadlineId: string;
  readonly expectedVersion?: number | null;
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
type Decide = (
  work: Work,
  clock: DeadlineEntity,
  rule: ClockRule,
) => Promise<ClockChange | Refusal> | ClockChange | Refusal;

const find = (db: EntityManager, id: string): Promise<DeadlineEntity | null> => db.findOneBy(DeadlineEntity, { id });

/** Suspending, resuming and extending clocks (中止、恢复、延长), each by whom the clock's own rule names. */
export class DeadlineChangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agency: Agency,
    private readonly ownerOf: ClockOwner,
    /** Where clocks of this agency lie besides those of disputes. */
    private readonly apart?: ClockKeeper,
  ) {}

  /** From today on no day counts, until it is resumed. */
  suspend(viewer: Viewer, input: SuspendDeadline): Promise<DeadlineEntity | Refusal> {
    const { ground, reason } = input;
    return this.change(viewer, input, "SUSPEND", (work, clock, rule) => {
      const refusal = groundAllowed(rule, ground) ?? stillRuns(clock, work.today);
      return refusal ?? suspension(work, clock, { ground, reason });
    });
  }

  /** Today counts again; the days between are added. */
  resume(viewer: Viewer, input: ResumeDeadline): Promise<DeadlineEntity | Refusal> {
    return this.change(viewer, input, "RESUME", (work, clock) => {
      const refusal = standsStill(clock);
      return refusal ?? resumption(work, clock);
    });
  }

  extend(viewer: Viewer, input: ExtendDeadline): Promise<DeadlineEntity | Refusal> {
    const { days, reason, approval = null, agreedPartyIds } = input;
    return this.change(viewer, input, "EXTEND", async ({ db, today, actor }, clock, rule) => {
      const partyIds = rule.extension?.parties ? await partyIdsOf(db, clock.disputeId) : [];
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
    command: ClockCommand,
    decide: Decide,
  ): Promise<DeadlineEntity | Refusal> {
    const { apart } = this;
    const again = async (db: EntityManager, id: string) => (await find(db, id)) ?? apart?.lock(db, id) ?? null;
    const request = { command: changeMutation(command, this.agency), input, find: again };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const { deadlineId, reason } = input;
      for (const keeper of [deadlineKeeper(this.agency), ...(apart ? [apart] : [])]) {
        const found = await keeper.find(work.db, viewer, deadlineId);
        if (!found) continue;
        // A clock apart from disputes is of none.
        work.concerns({ id: found.recordId, disputeId: found.disputeId === "" ? null : found.disputeId });
        const refusal = ownersAct(await this.ownerOf(work, found), viewer.organizationId);
        if (refusal) return refusal;
        const clock = (await keeper.lock(work.db, found.id)) ?? found;
        const old = stale(clock, input.expectedVersion);
        if (old) return old;
        const changed = await decide(work, clock, clocks[clock.code as ClockCode]);
        return isRefusal(changed) ? changed : changeClock(work, keeper, clock, changed, { command, reason });
      }
      return refuse("DEADLINE_NOT_FOUND", "This agency has no clock with this id.", { path: ["deadlineId"] });
    });
  }
}
