import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * The clock of mediation by the court before the hearing, from the day the parties agreed to it: 15 days in ordinary, 7 in
 * summary procedure, longer only if all parties agree.
 *
 * Law: Provisions on Civil Mediation by the People's Courts (2020 text), art. 4.
 */
export const preHearingClock = (procedure: "ORDINARY" | "SUMMARY" | null): ClockCode =>
  procedure === "SUMMARY" ? "PRE_HEARING_SUM" : "PRE_HEARING_ORD";

/** The clocks of mediation before the hearing, whichever runs. */
export const preHearingClocks: readonly ClockCode[] = ["PRE_HEARING_ORD", "PRE_HEARING_SUM"];

/** The team is one of the court's own fast-track teams. Source: fast-track teams (法官速裁团队, A95), own decision. */
export const ofTheFastTrack = (
  team: { readonly courtId: string; readonly kind: string } | null,
  courtId: string,
): Refusal | undefined =>
  team?.courtId === courtId && team.kind === "FAST_TRACK"
    ? undefined
    : refuse("UNKNOWN_TEAM", "The court has no such fast-track team.", { path: ["teamId"] });
