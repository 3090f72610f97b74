import type { Viewer } from "../../shared/auth/viewer.ts";
import type { About, Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { aboutConfirmation } from "../confirmation/confirmation-change.act.ts";
import { confirmationInSight } from "../confirmation/confirmation.reader.ts";
import { confirmationEnds } from "../confirmation/confirmation.states.ts";
import { aboutReferral } from "../court-referral/court-referral.act.ts";
import { courtReferralInSight } from "../court-referral/court-referral.reader.ts";
import { closedStates } from "../court-referral/court-referral.states.ts";
import type { CourtRecusalEntity } from "./court-recusal.entity.ts";

/** Which matter of the court a request is about: one of the two. */
export interface CourtMatterTarget {
  readonly courtReferralId: string | null;
  readonly confirmationId: string | null;
}

/** A matter of the court as a recusal sees it, locked until commit. */
export interface CourtMatter extends CourtMatterTarget {
  readonly courtId: string;
  readonly divisionCode: string;
  /** The dispute and the record its clock and its events belong to. */
  readonly about: About & { readonly recordId: string };
  readonly going: boolean;
}

/** The matter a request is about; where the viewer may not see it, it answers like one that does not exist. */
export async function courtMatter(
  work: Work,
  viewer: Viewer,
  { courtReferralId, confirmationId }: CourtMatterTarget,
): Promise<CourtMatter | Refusal> {
  if ((courtReferralId === null) === (confirmationId === null))
    return refuse("NAME_ONE", "Name one matter: a complaint, or an application for confirmation.", {
      path: ["courtReferralId"],
    });
  if (courtReferralId !== null) {
    const found = await courtReferralInSight(work, viewer, courtReferralId);
    if (isRefusal(found)) return found;
    const { courtId, divisionCode, state } = found;
    const going = !closedStates.includes(state);
    return { courtReferralId, confirmationId, courtId, divisionCode, about: aboutReferral(found), going };
  }
  const found = await confirmationInSight(work, viewer, confirmationId ?? "");
  if (isRefusal(found)) return found;
  const { courtId, divisionCode, state } = found;
  const going = !confirmationEnds.includes(state);
  return { courtReferralId, confirmationId, courtId, divisionCode, about: aboutConfirmation(found), going };
}

/** What the other agencies are told of a recusal: that there is one, and of what. */
export const factsOf = ({ id: recusalId, courtReferralId, confirmationId, about }: CourtRecusalEntity) => ({
  recusalId,
  courtReferralId,
  confirmationId,
  about,
});

type RecusalClock = Extract<ClockCode, "COURT_RECUSAL" | "COURT_RECUSAL_REVIEW">;

/** Three days to decide, from the request or from the asking for a review. */
export const startRecusalClock = (
  work: Work,
  code: RecusalClock,
  { about, divisionCode }: CourtMatter,
): Promise<unknown> => startClock(work, "COURT", { code, on: work.today, ...about, divisionCode });

export const stopRecusalClock = (work: Work, code: RecusalClock, { about }: CourtMatter): Promise<void> =>
  stopClocks(work, "COURT", {
    recordId: about.recordId,
    codes: [code],
    on: work.today,
    by: code === "COURT_RECUSAL" ? "the recusal was decided" : "the review was decided",
  });
