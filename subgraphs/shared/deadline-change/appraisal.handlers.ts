import type { SuspensionFacts } from "../../../schema/events/common.ts";
import type { Work } from "../db/work.ts";
import type { ClockRule } from "../deadline/clock-rule.ts";
import { type ClockCode, clocks } from "../deadline/clocks.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import type { Handler, Handlers } from "../outbox/handlers.ts";
import { type Agency, type SubgraphName, agencies } from "../state-machine/agencies.ts";
import { type AppraisalDay, endedWith, standsStillFrom, waitsForAppraisal } from "./appraisal.rules.ts";
import { type ClockOwner, changeClock, deadlineKeeper } from "./deadline-change.act.ts";
import { lockClock, ownOpenClocks } from "./deadline-change.repository.ts";
import { RunningAppraisalEntity } from "./running-appraisal.entity.ts";

const SENT = "Sent for appraisal. 委托鉴定";
const UNDER_WAY = "An appraisal was under way when it began. 起算时正在鉴定";
const ENDED = "The appraisal has ended. 鉴定结束";

/** An agency's clocks stand still by themselves while a dispute is appraised, where their rule lets them, and go on after it. */
export const appraisalHandlers = (agency: Agency, ownerOf: ClockOwner): Handlers => {
  const each = async (
    work: Work,
    disputeId: string,
    change: (clock: DeadlineEntity) => Promise<unknown>,
  ): Promise<void> => {
    for (const found of await ownOpenClocks(work.db, agency, disputeId)) {
      if (!clocks[found.code as ClockCode].suspendedBy?.includes("APPRAISAL")) continue;
      await ownerOf(work, found);
      const clock = await lockClock(work.db, found.id);
      if (clock) await change(clock);
    }
  };
  return {
    "registry.AppraisalBegan": async (work, { disputeId, data }) => {
      const { outsideReferralId, on } = data;
      await work.db.insert(RunningAppraisalEntity, { outsideReferralId, disputeId, beganOn: on });
      await each(work, disputeId, async (clock) => {
        if (waitsForAppraisal(clocks[clock.code as ClockCode], clock, work.today))
          await stop(work, agency, clock, data, SENT);
      });
    },
    "registry.AppraisalEnded": async (work, { disputeId, data }) => {
      await work.db.delete(RunningAppraisalEntity, { outsideReferralId: data.outsideReferralId });
      await each(work, disputeId, async (clock) => {
        const suspensions = endedWith(clock.suspensions, data);
        if (suspensions) await goOn(work, agency, clock, suspensions);
      });
    },
    [`${agencies[agency].subgraph}.DeadlineSet`]: startsWaiting(agency),
  };
};

/** A clock that starts while an appraisal is under way waits for each of them from its first day. */
const startsWaiting =
  (agency: Agency): Handler<`${SubgraphName}.DeadlineSet`> =>
  async (work, { disputeId, data }) => {
    const rule: ClockRule = clocks[data.code as ClockCode];
    if (!rule.suspendedBy?.includes("APPRAISAL")) return;
    const running = await work.db.find(RunningAppraisalEntity, {
      where: { disputeId },
      order: { beganOn: "ASC", outsideReferralId: "ASC" },
    });
    for (const { outsideReferralId, beganOn } of running) {
      const clock = await lockClock(work.db, data.id);
      const day = { outsideReferralId, on: beganOn };
      // It may be entered late: what counts is whether it ran on the first day they had in common.
      if (clock && waitsForAppraisal(rule, clock, standsStillFrom(clock, day)))
        await stop(work, agency, clock, day, UNDER_WAY);
    }
  };

function stop(
  work: Work,
  agency: Agency,
  clock: DeadlineEntity,
  day: AppraisalDay,
  reason: string,
): Promise<DeadlineEntity> {
  const { organizationId, post } = work.actor;
  const from = standsStillFrom(clock, day);
  const suspension: SuspensionFacts = {
    ground: "APPRAISAL",
    from,
    until: null,
    reason,
    organizationId,
    post,
    recordId: day.outsideReferralId,
  };
  const changed = { ...clock, status: "SUSPENDED", suspensions: [...clock.suspensions, suspension] } as const;
  return changeClock(work, deadlineKeeper(agency), clock, changed, { command: "SUSPEND", reason });
}

/** It runs again once nothing keeps it any more; until then nobody is told that it went on. */
async function goOn(
  work: Work,
  agency: Agency,
  clock: DeadlineEntity,
  suspensions: readonly SuspensionFacts[],
): Promise<void> {
  if (suspensions.some(({ until }) => until === null)) {
    await work.db.update(DeadlineEntity, { id: clock.id }, { suspensions });
    return;
  }
  const changed = { ...clock, status: "RUNNING", suspensions } as const;
  await changeClock(work, deadlineKeeper(agency), clock, changed, { command: "RESUME", reason: ENDED });
}
