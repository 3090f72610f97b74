import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import { getDispute } from "../dispute/dispute.reader.ts";

const TARGETS: Readonly<Record<DisputeLevel, ClockCode>> = {
  SIMPLE: "CENTRE_SIMPLE",
  COMPLEX: "CENTRE_COMPLEX",
  MAJOR: "CENTRE_MAJOR",
};
const ALL_TARGETS = Object.values(TARGETS);

/** The sender's clock runs from sending: silence is visible from the first day. */
async function sent(work: Work, { disputeId, recordId }: HubEvent): Promise<void> {
  const { divisionCode } = await getDispute(work, disputeId);
  await startClock(work, "CENTRE", { code: "CENTRE_ACK", disputeId, divisionCode, recordId, on: work.today });
}

const answered =
  (by: string) =>
  (work: Work, { recordId }: HubEvent): Promise<void> =>
    stopClocks(work, "CENTRE", { recordId, codes: ["CENTRE_ACK"], on: work.today, by });

/** The centre's target runs from the first acceptance after triage; a later hand-over does not start it anew. */
async function accepted(work: Work, event: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  await answered("signed for")(work, event);
  const { id, level, divisionCode } = await getDispute(work, event.disputeId);
  if (level === null || (await targetRuns(work, id))) return;
  await startClock(work, "CENTRE", { code: TARGETS[level], disputeId: id, divisionCode, recordId: id, on: work.today });
}

const targetRuns = async ({ db }: Work, disputeId: string): Promise<boolean> => {
  const [row]: unknown[] = await db.query(
    `SELECT 1 FROM deadline WHERE record_id = $1 AND code = ANY ($2) AND status IN ('RUNNING', 'SUSPENDED')`,
    [disputeId, ALL_TARGETS],
  );
  return row !== undefined;
};

const ended =
  (by: string) =>
  (work: Work, { disputeId }: HubEvent): Promise<void> =>
    stopClocks(work, "CENTRE", { recordId: disputeId, codes: ALL_TARGETS, on: work.today, by });

/** The centre's own clocks: signing for a hand-over, and closing within the target of the level. */
export const centreClockHandlers: Handlers = {
  "registry.ReferralSent": sent,
  "registry.ReferralAccepted": accepted,
  "registry.ReferralReturned": answered("returned"),
  "registry.ReferralWithdrawn": (work, { recordId }) =>
    stopClocks(work, "CENTRE", { recordId, codes: ["CENTRE_ACK"], on: work.today, by: "withdrawn", cancelled: true }),
  "registry.DisputeResolved": ended("resolved"),
  "registry.DisputeUnresolved": ended("ended without a result"),
};
