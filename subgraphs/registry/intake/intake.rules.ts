import { notAhead } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type Post, handlingPosts } from "../../shared/state-machine/posts.ts";
import type { PartySide } from "../party/party.codes.ts";

/** First-asked responsibility: whoever is asked takes the matter in. */
export const FIRST_ASKED = "First-asked responsibility (首问负责制), local practice";

/** Officials who handle disputes take one in, and a party brings its own; who supervises, reports or develops does not. */
export const mayRegister: readonly Post[] = [...handlingPosts, "PARTY"];

const MOST_PARTIES = 50;
const SERIAL_DIGITS = 6;

/** `DS-421003-2022-000123`: given once, never reused, not derived from a person. Own decision; there is no national rule. */
export const disputeNumber = (divisionCode: string, year: number, serial: number): string =>
  `DS-${divisionCode}-${year}-${String(serial).padStart(SERIAL_DIGITS, "0")}`;

/**
 * At least one side is named, and no more than fifty parties: a larger group acts through representatives.
 *
 * Law: Civil Procedure Law, art. 56.
 */
export function namesItsParties(sides: readonly PartySide[]): Refusal | undefined {
  if (!sides.includes("APPLICANT"))
    return refuse("NO_APPLICANT", "Name at least one applicant.", { path: ["parties"] });
  if (sides.length > MOST_PARTIES) {
    return refuse(
      "TOO_MANY_PARTIES",
      `Name at most ${MOST_PARTIES} parties; a larger group acts through representatives.`,
      countWithin("parties", 1, MOST_PARTIES),
    );
  }
  return undefined;
}

/** What is registered has happened: the day is not ahead. Source: own decision. */
export const happenedAlready = (happenedOn: Day | null, today: Day): Refusal | undefined =>
  happenedOn === null ? undefined : notAhead(happenedOn, today, "happenedOn");
