import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import type { IncidentEntity } from "./incident.entity.ts";
import { incidentRepository } from "./incident.repository.ts";
import { numberTaken, restartsCaseClock } from "./incident.rules.ts";
import { type IncidentCommand, incidentProcedure } from "./incident.states.ts";

/** Moves an incident its caller has locked by a command the caller has checked, with what else changes. */
export const advance = (
  { db }: Work,
  incident: IncidentEntity,
  command: IncidentCommand,
  change: Partial<IncidentEntity> = {},
): Promise<IncidentEntity> => {
  const state = arrive(incidentProcedure, incident.state, command);
  return incidentRepository(db).update(Object.assign(incident, change, { state }));
};

/** Notes which case of the committee the station waits for. */
export const noteMediationCase = (
  { db }: Work,
  incident: IncidentEntity,
  mediationCaseId: string,
): Promise<IncidentEntity> => incidentRepository(db).update(Object.assign(incident, { mediationCaseId }));

/**
 * Mediation led to nothing, on the day `on`: the civil quarrel is back with the station, the accepted case goes on.
 * Nothing happens to an incident that no longer waits for it: another agreement may have come first, or the station may
 * have closed the civil side.
 */
export async function comeBack(work: Work, incident: IncidentEntity, outcome: HandOverOutcome, on: Day): Promise<void> {
  const command = outcome === "NOT_PERFORMED" ? "DEFAULT" : "COME_BACK";
  if (!accepts(incidentProcedure, incident.state, command)) return;
  const back = await advance(work, incident, command);
  await work.announce("police.MediationReturned", aboutIncident(back), { incidentId: back.id, outcome });
  if (back.state !== "CASE_ACCEPTED" || !restartsCaseClock(outcome)) return;
  // That article 185 holds for a committee's mediation too is the hub's reading: the other one counts from acceptance.
  await restartCaseClock(work, back, on, back.caseAcceptedOn);
}

/** The limit of the case counts anew from the day `on`; `firstOn` is given where the law can be read otherwise. */
export async function restartCaseClock(
  work: Work,
  incident: IncidentEntity,
  on: Day,
  firstOn: Day | null = null,
): Promise<void> {
  await stopCaseClock(work, incident, { on, by: "mediation led to nothing", cancelled: true });
  const { id: recordId, disputeId, divisionCode } = incident;
  const anew = { code: "POLICE_CASE", variant: "MEDIATED", on, firstOn } as const;
  await startClock(work, "POLICE", { ...anew, disputeId, divisionCode, recordId });
}

/** Starts the limit of the accepted case, from acceptance. */
export const startCaseClock = (
  work: Work,
  { id: recordId, disputeId, divisionCode }: IncidentEntity,
  on: Day,
): Promise<unknown> => startClock(work, "POLICE", { code: "POLICE_CASE", disputeId, divisionCode, recordId, on });

/**
 * The parties of an accepted case agreed, before the police or at a committee: of a mediated case the limit counts from
 * the default, if there is one, so that the one from acceptance is void (art. 185; for a committee's agreement, which
 * art. 186 lets the case wait for, by analogy).
 */
export const voidCaseClock = (work: Work, incident: IncidentEntity, on: Day): Promise<void> =>
  stopCaseClock(work, incident, {
    on,
    by: "the parties agreed; the limit counts anew if they do not perform",
    cancelled: true,
  });

/** How a clock ends: met or missed by `on`, or cancelled where it no longer measures what the hub follows. */
interface ClockEnd {
  readonly on: Day;
  /** The instant, where the clock counts hours. */
  readonly at?: Date;
  readonly by: string;
  readonly cancelled?: boolean;
}

/** Stops the limit of the accepted case. */
export const stopCaseClock = (work: Work, incident: IncidentEntity, end: ClockEnd): Promise<void> =>
  stopIncidentClocks(work, incident, ["POLICE_CASE"], end);

/** Stops these clocks of an incident, as far as they run. */
export const stopIncidentClocks = (
  work: Work,
  { id: recordId }: IncidentEntity,
  codes: readonly ClockCode[],
  end: ClockEnd,
): Promise<void> => stopClocks(work, "POLICE", { recordId, codes, ...end });

/** Another station signed for the case: it is its own from now on, under a number of its own. */
export async function moveToStation(
  { db }: Work,
  incident: IncidentEntity,
  stationId: string,
  incidentNumber: string,
): Promise<IncidentEntity | Refusal> {
  const incidents = incidentRepository(db);
  return (await incidents.numberTaken(stationId, incidentNumber))
    ? numberTaken()
    : incidents.update(Object.assign(incident, { stationId, incidentNumber }));
}

/** Which dispute and record an event of an incident is about. */
export const aboutIncident = ({ id, disputeId }: IncidentEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
