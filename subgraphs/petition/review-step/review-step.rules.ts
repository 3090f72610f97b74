import { otherBody } from "../../shared/access/own-act.rules.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import type { PetitionBodies } from "../petition/petition.rules.ts";
import type { ReviewStepOutcome, ReviewStepKind } from "./review-step.codes.ts";
import type { ReviewStepCommand, ReviewStepState } from "./review-step.states.ts";

/** A review as the rules see it. */
export interface ReviewStep {
  readonly kind: ReviewStepKind;
  readonly state: ReviewStepState;
  readonly bodyId: string;
  readonly answerReceivedOn: Day;
  readonly askBy: Day | null;
  readonly decidedOn: Day | null;
}

/** The clocks of a step: the window to ask, and the time to answer. Law: Regulations on Petition Work, arts. 35 and 36. */
export const clocksOfStep: Readonly<Record<ReviewStepKind, { readonly ask: ClockCode; readonly answer: ClockCode }>> = {
  REVIEW: { ask: "PET_REVIEW_ASK", answer: "PET_REVIEW" },
  RECHECK: { ask: "PET_RECHECK_ASK", answer: "PET_RECHECK" },
};

/** The last answer to a petition: whose it is, and when it was given. */
export interface LastAnswer {
  readonly bodyId: string;
  readonly givenOn: Day;
}

/**
 * Which step the receipt of an answer opens: the opinion opens the review, the review opinion the re-examination, and
 * after the re-examination there is none.
 *
 * Law: Regulations on Petition Work, arts. 35 and 36.
 */
export function stepOpened(latest: ReviewStep | undefined): ReviewStepKind | Refusal {
  if (latest === undefined) return "REVIEW";
  if (latest.state !== "DECIDED")
    return refuse(
      "RECEIVED_ALREADY",
      `That the answer was received on ${latest.answerReceivedOn} is entered already.`,
      doneAlready(latest.answerReceivedOn),
    );
  return latest.kind === "REVIEW" ? "RECHECK" : finalAlready();
}

const finalAlready = (): Refusal =>
  refuse("FINAL_ALREADY", "The matter is final after its re-examination; no further step follows.");

/** An answer is received on the day it was given or later, and not ahead. Source: own decision. */
export const receivedWhen = (receivedOn: Day, givenOn: Day, today: Day): Refusal | undefined =>
  dayFits(
    receivedOn,
    givenOn,
    today,
    "receivedOn",
    `The day lies between ${givenOn}, when the answer was given, and ${today}.`,
  );

/**
 * The body that reviews is the one next above the body that answered. Where the directory names none, it is named here.
 *
 * Law: Regulations on Petition Work, arts. 35 and 36; the naming by own decision.
 */
export function reviewingBody(
  answeredBy: string,
  above: string | null,
  named: string | null,
): { readonly bodyId: string } | Refusal {
  if (above !== null && named !== null && named !== above)
    return refuse("NOT_NEXT_ABOVE", "Another body stands next above the one that answered.", {
      path: ["higherBodyId"],
      type: "OtherBody",
      facts: { organizationId: above },
    });
  const bodyId = above ?? named;
  return bodyId === null || bodyId === answeredBy
    ? refuse("HIGHER_BODY_NEEDED", "The directory names no body above the one that answered; name it.", {
        path: ["higherBodyId"],
      })
    : { bodyId };
}

/**
 * A review is asked for within thirty days of the written answer. What counts is the day the request was received by any
 * of the bodies it concerns, not the day somebody entered it; while the last day is not known, nothing is too late.
 *
 * Law: Regulations on Petition Work, arts. 35 and 36.
 */
export function askedInTime(
  { answerReceivedOn, askBy }: ReviewStep,
  requestedOn: Day,
  today: Day,
): Refusal | undefined {
  const outside = dayFits(requestedOn, answerReceivedOn, today, "requestedOn");
  if (outside) return outside;
  return askBy === null || requestedOn <= askBy
    ? undefined
    : refuse("ASKED_TOO_LATE", `The last day to ask was ${askBy}.`, {
        path: ["requestedOn"],
        type: "ReviewStepAskedTooLate",
        facts: { lastDay: askBy },
      });
}

/**
 * The higher body answers. That it was asked may be entered by any body the request can reach: the office, the body that
 * answered, the higher one; a request is not lost for having been handed in at the wrong one of them.
 *
 * Law: Regulations on Petition Work, arts. 35 and 36; where it may be handed in by own decision.
 */
export function reviewersAct(
  command: ReviewStepCommand,
  { bodyId }: Pick<ReviewStep, "bodyId">,
  { officeId, competentBodyId }: PetitionBodies,
  organizationId: string | null,
): Refusal | undefined {
  const bodies = command === "DECIDE" ? [bodyId] : [bodyId, officeId, competentBodyId];
  return organizationId !== null && bodies.includes(organizationId) ? undefined : otherBody(bodyId);
}

/** A result that is not the one before it is a change, and one that is the same is none. Source: own decision. */
export const outcomeFits = (
  outcome: ReviewStepOutcome,
  before: OpinionResult,
  result: OpinionResult,
): Refusal | undefined =>
  (outcome === "UPHELD") === (before === result)
    ? undefined
    : refuse(
        "OUTCOME_MISMATCH",
        outcome === "UPHELD"
          ? `An answer that is upheld stays at ${before}.`
          : `A changed answer comes to something else than ${before}.`,
        { path: ["result"] },
      );

/**
 * The day a matter became final: that of its re-examination. What nobody took further is answered, and not final in this
 * sense.
 *
 * Law: Regulations on Petition Work, art. 36.
 */
export const finalOn = (steps: readonly ReviewStep[]): Day | null =>
  steps.find(({ kind, state }) => kind === "RECHECK" && state === "DECIDED")?.decidedOn ?? null;
