import type { SuspensionFacts } from "../../../schema/events/common.ts";
import type { ClockRule } from "../deadline/clock-rule.ts";
import type { Day } from "../deadline/day.ts";
import { type ChangingClock, stillRuns } from "./deadline-change.rules.ts";

/** A clock as the appraisal finds it. */
export interface AppraisedClock extends ChangingClock {
  readonly triggeredOn: Day;
  readonly suspensions: readonly SuspensionFacts[];
}

/** Which appraisal, and the day it began or ended. */
export interface AppraisalDay {
  readonly outsideReferralId: string;
  readonly on: Day;
}

/**
 * Whether a clock stands still for an appraisal: where its rule says so, and where it still runs or stands still already;
 * then a second appraisal keeps it still until both have ended.
 *
 * Law: Medical Disputes Regulations, art. 38; Online Mediation Rules, art. 26; Police Administrative Case Procedure,
 * art. 165. For the centre's and the general clock, own decision.
 */
export const waitsForAppraisal = (
  { suspendedBy = [] }: Pick<ClockRule, "suspendedBy">,
  clock: AppraisedClock,
  today: Day,
): boolean =>
  suspendedBy.includes("APPRAISAL") && (clock.status === "SUSPENDED" || stillRuns(clock, today) === undefined);

/** From the day it was sent for appraisal; a clock that began later, from its own first day. Source: own decision. */
export const standsStillFrom = ({ triggeredOn }: AppraisedClock, { on }: AppraisalDay): Day =>
  on > triggeredOn ? on : triggeredOn;

/** The suspensions once an appraisal has ended; undefined where none of them waited for it. */
export function endedWith(
  suspensions: readonly SuspensionFacts[],
  { outsideReferralId, on }: AppraisalDay,
): readonly SuspensionFacts[] | undefined {
  const waits = ({ until, recordId }: SuspensionFacts): boolean => until === null && recordId === outsideReferralId;
  if (!suspensions.some(waits)) return undefined;
  return suspensions.map((one) => (waits(one) ? { ...one, until: on > one.from ? on : one.from } : one));
}
