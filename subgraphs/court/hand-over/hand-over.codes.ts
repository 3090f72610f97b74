import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";

/** A court delegates before filing and entrusts after it: two different things with different clocks. */
export const courtModes = {
  DELEGATED: { en: "Before filing.", zh: "委派" },
  ENTRUSTED: { en: "After filing.", zh: "委托" },
} as const;
export type CourtMode = keyof typeof courtModes;

/** Outcomes after which the papers are where they were: nobody had signed for them. */
export const unsignedOutcomes: readonly HandOverOutcome[] = ["RETURNED", "WITHDRAWN", "NOT_OPENED"];
