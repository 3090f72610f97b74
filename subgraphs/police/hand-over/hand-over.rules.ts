import type { Agency } from "../../shared/state-machine/agencies.ts";

/**
 * Who was asked and which papers went along is between sender, receiver and parties; the centre sees state and outcome.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34.
 */
export const mayReadPapers = (agency: Agency | null): boolean => agency !== "CENTRE";
