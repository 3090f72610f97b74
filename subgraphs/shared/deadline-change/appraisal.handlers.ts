import type { SuspensionFacts } from "../../../schema/events/common.ts";
import type { Work } from "../db/work.ts";
import { type ClockCode, clocks } from "../deadline/clocks.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import type { Handlers } from "../outbox/handlers.ts";
import type { Agency } from "../state-machine/agencies.ts";
import { type AppraisalDay, endedWith, standsStillFrom, waitsForAppraisal } from "./appraisal.rules.ts";
import { type ClockOwner, changeClock, deadlineKeeper } from "./deadline-change.act.ts";
import { lockClock, ownOpenClocks } from "./deadline-change.repository.ts";

const SENT = "Sent for appraisal. 委托鉴定";
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
    "registry.AppraisalBegan": (work, { disputeId, data }) =>
      each(work, disputeId, async (clock) => {
        if (waitsForAppraisal(clocks[clock.code as ClockCode], clock, work.today))
          await stop(work, agency, clock, data);
      }),
    "registry.AppraisalEnded": (work, { disputeId, data }) =>
      each(work, disputeId, async (clock) => {
        const suspensions = endedWith(clock.suspensions, data);
        if (suspensions) await goOn(work, agency, clock, suspensions);
      }),
  };
};

function stop(work: Work, agency: Agency, clock: DeadlineEntity, day: AppraisalDay): Promise<DeadlineEntity> {
  const { organizationId, post } = work.actor;
  const from = standsStillFrom(clock, day);
  const suspension: SuspensionFacts = {
    ground: "APPRAISAL",
    from,
    until: null,
    reason: SENT,
    organizationId,
    post,
    recordId: day.outsideReferralId,
  };
  const changed = { ...clock, status: "SUSPENDED", suspensions: [...clock.suspensions, suspension] } as const;
  return changeClock(work, deadlineKeeper(agency), clock, changed, { command: "SUSPEND", reason: SENT });
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
