import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Mark } from "../fingerprint/fingerprint.rules.ts";

/** What the question may be asked for. */
const ASKING: readonly string[] = ["HANDLING", "HANDOVER"];

/** It is asked in order to handle or hand over the stated dispute, and for nothing else. Law: Personal Information Protection Law, arts. 6 and 34. */
export const purposeFits = (purpose: string): Refusal | undefined =>
  ASKING.includes(purpose)
    ? undefined
    : refuse("OTHER_PURPOSE", `This is asked for ${ASKING.join(" or ")} only.`, { path: ["purpose"] });

/** One question at a time: by a record, or by two opposing parties and the type of dispute. Source: own decision. */
export const oneQuestion = (record: boolean, parties: boolean): Refusal | undefined =>
  record === parties
    ? refuse("ONE_QUESTION", "Ask by a record, or by the parties and the type of dispute.", { path: ["record"] })
    : undefined;

/** A quarrel is asked about, not a list of people. Source: own decision; domain rule D.4 (1). */
export const MOST_ASKED_PARTIES = 10;

/** The question names the parties of one quarrel and no more. Source: own decision; domain rule D.4 (1). */
export const fewParties = (parties: readonly unknown[]): Refusal | undefined =>
  parties.length <= MOST_ASKED_PARTIES
    ? undefined
    : refuse(
        "TOO_MANY_PARTIES",
        `Name at most ${MOST_ASKED_PARTIES} parties of the quarrel.`,
        countWithin("parties", 1, MOST_ASKED_PARTIES),
      );

/** One person alone is not asked about: that would be a question about a person. Source: domain rule D.4 (1). */
export const aboutAQuarrel = (marks: readonly Mark[]): Refusal | undefined =>
  marks.length > 0
    ? undefined
    : refuse("NO_OPPONENTS", "Name an applicant and a respondent: it is a quarrel that is asked about.", {
        path: ["parties"],
      });
