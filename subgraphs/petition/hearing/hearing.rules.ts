import { ownAct } from "../../shared/access/own-act.rules.ts";
import { daysFit } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, daysBetween } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionState } from "../petition/petition.states.ts";
import type { HearingStage } from "./hearing.codes.ts";
import type { HearingCommand, HearingState } from "./hearing.states.ts";

/** A review or re-examination under way, as a hearing needs it. */
export interface StepUnderWay {
  readonly kind: "REVIEW" | "RECHECK";
  readonly state: string;
  readonly bodyId: string;
}

/** Which stage a hearing belongs to, and whose it is. */
export interface HearingOf {
  readonly stage: HearingStage;
  readonly bodyId: string;
}

const HANDLED: readonly PetitionState[] = ["ACCEPTED", "IN_MEDIATION", "MEDIATION_RETURNED"];

/**
 * A hearing is held while the matter is handled, by the body that answers, or in the re-examination, by the body that
 * re-examines. The Regulations know none in the review.
 *
 * Law: Regulations on Petition Work, arts. 31 and 36.
 */
export function hearingFor(
  state: PetitionState,
  answeringBody: string,
  steps: readonly StepUnderWay[],
): HearingOf | Refusal {
  if (HANDLED.includes(state)) return { stage: "HANDLING", bodyId: answeringBody };
  const recheck = steps.find((one) => one.kind === "RECHECK" && one.state === "REQUESTED");
  return recheck
    ? { stage: "RECHECK", bodyId: recheck.bodyId }
    : refuse("NO_HEARING_NOW", "A hearing is held while the petition is handled, or in its re-examination.");
}

/** The body whose stage it is holds the hearing. Law: Regulations on Petition Work, arts. 31 and 36. */
export const holdersAct = ({ bodyId }: Pick<HearingOf, "bodyId">, organizationId: string | null): Refusal | undefined =>
  ownAct(bodyId, organizationId, "The hearing is another body's.");

/** One hearing at a time, and no answer while one is open: it would be heard for nothing. Source: own decision. */
export const noneOpen = (open: { readonly openedOn: Day } | null): Refusal | undefined =>
  open === null
    ? undefined
    : refuse("HEARING_OPEN", `The hearing opened on ${open.openedOn} is not closed.`, {
        type: "PetitionHearingOpen",
        facts: { openedOn: open.openedOn },
      });

/** A hearing that took place sat on at least one day, between its opening and today. Source: own decision. */
export function satOn(heldOn: readonly Day[], openedOn: Day, today: Day): Refusal | undefined {
  if (heldOn.length === 0)
    return refuse("NOT_HELD", "Name the days it sat; one that never sat is cancelled.", { path: ["heldOn"] });
  return daysFit(heldOn, openedOn, today, "heldOn", `It sat between ${openedOn} and ${today}.`);
}

/**
 * The day from which the clock of a hearing counts again: the article leaves out the time a hearing needs, and one that did
 * not take place needed none. Otherwise a hearing announced and called off would buy the body days.
 *
 * Law: Regulations on Petition Work, art. 36; for one that was cancelled an own decision after its wording.
 */
export const countsAgainOn = (command: HearingCommand, { openedOn }: { readonly openedOn: Day }, today: Day): Day =>
  command === "CANCEL" ? openedOn : today;

/**
 * Days left out of a clock for a hearing: those from its opening until it was closed, and in the re-examination only; none
 * for one that was cancelled.
 *
 * Law: Regulations on Petition Work, art. 36; see `countsAgainOn`.
 */
export const excludedDays = (
  { stage, state, openedOn, closedOn }: Pick<HearingOf, "stage"> & HearingTimes,
  today: Day,
): number => (stage === "RECHECK" && state !== "CANCELLED" ? daysBetween(openedOn, closedOn ?? today) : 0);

/** From when to when a hearing was open, and how it ended. */
export interface HearingTimes {
  readonly state: HearingState;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
}
