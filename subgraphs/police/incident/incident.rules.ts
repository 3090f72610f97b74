import { holds, ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { CivilRoute } from "./incident.codes.ts";
import type { IncidentCommand } from "./incident.states.ts";

const HANDS_OVER: readonly IncidentCommand[] = ["REFER", "CHOOSE_MEDIATION"];

/** The act is one of the station's own people. Source: own decision after first-asked responsibility (首问负责制). */
export const ofTheStation = (stationId: string, organizationId: string | null): Refusal | undefined =>
  ownAct(stationId, organizationId, "The incident is with another police station.");

/**
 * A station hands over what it holds; taking an incident down does not make it the holder.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export const stationHolds = (holderId: string | null, stationId: string): Refusal | undefined =>
  holds(holderId, stationId, "Another body holds the dispute; only the holder hands it over.");

/**
 * Whose act a command is: the station's, and for a hand-over the station's as the holder of the dispute.
 *
 * Source: that of `ofTheStation` and `stationHolds`, which it chains.
 */
export const stationsAct = (
  command: IncidentCommand,
  {
    stationId,
    holderId,
    organizationId,
  }: { stationId: string; holderId: string | null; organizationId: string | null },
): Refusal | undefined =>
  ofTheStation(stationId, organizationId) ??
  (HANDS_OVER.includes(command) ? stationHolds(holderId, stationId) : undefined);

/** A station gives each of its numbers once. Source: own decision; no national form of the number is known. */
export const numberTaken = (): Refusal =>
  refuse("NUMBER_TAKEN", "Your station has an incident of this number.", { path: ["incidentNumber"] });

/** The day is today or past: nothing is recorded ahead. Source: own decision. */
export const byToday = (day: Day, today: Day, field: string): Refusal | undefined =>
  day <= today
    ? undefined
    : refuse("DAY_OUTSIDE", `The day is ${today} or earlier.`, dayWithin(field, { latest: today }));

/**
 * Where there is no offence the parties are told that a court or people's mediation is open to them.
 *
 * Law: Police Administrative Case Procedure, art. 178 para. 2.
 */
export const routesAreTold = (routes: readonly CivilRoute[]): Refusal | undefined =>
  routes.includes("COURT") || routes.includes("PEOPLES_MEDIATION")
    ? undefined
    : refuse("ROUTES_NOT_TOLD", "Name the ways the parties were told: a court, people's mediation or both.", {
        path: ["routesTold"],
      });

/**
 * Whoever is left without a result is told that damages can be sued for; mediation bars no suit.
 *
 * Law: Police Administrative Case Procedure, art. 185; People's Mediation Law, arts. 3 and 26.
 */
export const suitIsTold = (routes: readonly CivilRoute[]): Refusal | undefined =>
  routes.includes("COURT")
    ? undefined
    : refuse("SUIT_NOT_TOLD", "Tell the parties that a civil suit is open to them, and record it.", {
        path: ["routesTold"],
      });

/**
 * Since when the parties know of people's mediation: the first day they were told of it.
 *
 * Law: Police Administrative Case Procedure, art. 178 para. 2; People's Mediation Law, art. 18.
 */
export const guidedSince = (guidedOn: Day | null, routes: readonly CivilRoute[], toldOn: Day): Day | null =>
  guidedOn ?? (routes.includes("PEOPLES_MEDIATION") ? toldOn : null);

/**
 * The day of the first application that followed what the parties were told; null where they were told of no mediation, or
 * nobody applied since.
 *
 * Law: that of `guidedSince`.
 */
export const applicationFollowed = (guidedOn: Day | null, appliedOn: readonly Day[]): Day | null =>
  guidedOn === null ? null : (appliedOn.find((day) => day >= guidedOn) ?? null);

/**
 * The case limit counts from the day mediation failed or its agreement was not performed. Where nobody mediated - the
 * hand-over was not opened, withdrawn, given back unsigned, or a party refused - the limit from acceptance goes on.
 *
 * Law: Police Administrative Case Procedure, art. 185, for article 186 by analogy.
 */
export const restartsCaseClock = (outcome: HandOverOutcome): boolean =>
  outcome === "FAILED" || outcome === "NOT_PERFORMED";
