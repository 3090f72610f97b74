import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import { aboutReferral } from "../court-referral/court-referral.act.ts";
import type { CourtReferralEntity } from "../court-referral/court-referral.entity.ts";
import type { OnlineChoiceEntity } from "./online-choice.entity.ts";

const CLOCKS = ["ONLINE_CHOOSE", "ONLINE_NAME"] as const satisfies readonly ClockCode[];

/** Stops clocks of a choice: both, or the ones named. */
export const stopChoiceClocks = (
  work: Work,
  recordId: string,
  {
    codes = CLOCKS,
    ...end
  }: { readonly codes?: readonly ClockCode[]; readonly by: string; readonly cancelled?: boolean },
): Promise<void> => stopClocks(work, "COURT", { recordId, codes, on: work.today, ...end });

/** Says where a choice stands; whom it fell on the hand-over says. */
export const announceChoice = (
  work: Work,
  referral: CourtReferralEntity,
  { id: choiceId, state }: OnlineChoiceEntity,
): Promise<void> =>
  work.announce("court.OnlineChoiceMoved", aboutReferral(referral), { courtReferralId: referral.id, choiceId, state });
