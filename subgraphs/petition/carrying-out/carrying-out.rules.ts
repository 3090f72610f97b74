import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";

/** The last answer to a petition: what it comes to, since when. */
export interface Granted {
  readonly result: OpinionResult;
  readonly givenOn: Day;
}

/**
 * An answer that supports the claim is carried out; one that explains or does not support leaves nothing to carry out.
 *
 * Law: Regulations on Petition Work, art. 32; that it is entered once, and when, by own decision.
 */
export function mayBeCarriedOut(answer: Granted | null, doneOn: Day | null, on: Day, today: Day): Refusal | undefined {
  if (answer === null) return refuse("NOT_ANSWERED", "The petition has no written answer yet.");
  if (answer.result !== "SUPPORTED")
    return refuse("NOTHING_GRANTED", `The answer comes to ${answer.result}; there is nothing to carry out.`);
  if (doneOn !== null) return refuse("CARRIED_OUT_ALREADY", `It was carried out on ${doneOn}.`, doneAlready(doneOn));
  return dayFits(on, answer.givenOn, today, "carriedOutOn");
}
