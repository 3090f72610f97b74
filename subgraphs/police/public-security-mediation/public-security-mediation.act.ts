import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { aboutIncident, advance, restartCaseClock, stopIncidentClocks } from "../incident/incident.act.ts";
import type { CivilRoute } from "../incident/incident.codes.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import type { NotMediableGround } from "./public-security-mediation.codes.ts";
import { PublicSecurityMediationEntity } from "./public-security-mediation.entity.ts";
import type { MediationForAct } from "./public-security-mediation.reader.ts";
import {
  type PublicSecurityMediationCommand,
  type PublicSecurityMediationState,
  publicSecurityMediationProcedure,
} from "./public-security-mediation.states.ts";

/** What the parties of an unsettled mediation were told, and when. */
export interface Told {
  readonly routesTold: readonly CivilRoute[];
  readonly toldOn: Day;
}

/** A mediation that led to nothing: the day, what the parties were told, and why it does not apply, where it does not. */
interface Unsettled extends Told {
  readonly on: Day;
  readonly notMediableGround?: NotMediableGround | null;
}

/** The mediation of an incident at its beginning, as a row. */
export async function openMediation(
  work: Work,
  { id: incidentId, disputeId, divisionCode }: IncidentEntity,
  state: PublicSecurityMediationState,
  facts: Partial<PublicSecurityMediationEntity>,
): Promise<PublicSecurityMediationEntity> {
  const blank = {
    begunOn: null,
    factsEstablishedOn: null,
    onTheSpot: false,
    consents: [],
    notMediableGround: null,
    secondAskedBy: null,
    agreedOn: null,
    course: null,
    incidentResult: null,
    terms: null,
    performanceWay: null,
    performBy: null,
    signedPartyIds: [],
    performedOn: null,
    proof: null,
    routesTold: [],
    toldOn: null,
    endedOn: null,
    version: 1,
  };
  const officerId = work.actor.personId;
  const row = { ...blank, ...facts, id: work.newId(), incidentId, disputeId, divisionCode, state, officerId };
  return rowsOf(work.db, PublicSecurityMediationEntity).insert(Object.assign(new PublicSecurityMediationEntity(), row));
}

/**
 * Moves a mediation its caller has locked by a command the caller has checked, with what else changes. Where nobody is in
 * charge, whoever acts takes it on.
 */
export const changeMediation = (
  { db, actor }: Work,
  mediation: PublicSecurityMediationEntity,
  command: PublicSecurityMediationCommand,
  change: Partial<PublicSecurityMediationEntity>,
): Promise<PublicSecurityMediationEntity> => {
  const state = arrive(publicSecurityMediationProcedure, mediation.state, command);
  const officerId = mediation.officerId ?? actor.personId;
  return rowsOf(db, PublicSecurityMediationEntity).update(Object.assign(mediation, change, { state, officerId }));
};

/** The officer in charge stepped aside: the next one to act takes it on. */
export const releaseMediation = (
  { db }: Work,
  mediation: PublicSecurityMediationEntity,
): Promise<PublicSecurityMediationEntity> =>
  rowsOf(db, PublicSecurityMediationEntity).update(Object.assign(mediation, { officerId: null }));

/**
 * Mediation led to nothing, on the day `on`: the parties were told of the suit, the incident is an accepted case again,
 * and its limit counts anew from that day (art. 185). That article is about the police's own mediation, so there is no
 * second reading. The hub's record of the mediation ends here.
 */
export async function endUnsettled(
  work: Work,
  { mediation, incident }: MediationForAct,
  command: "FAIL" | "DEFAULT" | "FIND_NOT_MEDIABLE",
  { on, routesTold, toldOn, notMediableGround = null }: Unsettled,
): Promise<PublicSecurityMediationEntity> {
  const told = { routesTold: [...routesTold], toldOn };
  const ended = await changeMediation(work, mediation, command, { ...told, notMediableGround, endedOn: on });
  const back = await advance(work, incident, "END_MEDIATION", told);
  // Only the clock of a second sitting that was not held is still open here.
  await stopIncidentClocks(work, back, ["POLICE_SECOND"], { on, by: "mediation ended", cancelled: true });
  await restartCaseClock(work, back, on);
  await announceEnd(work, back, ended);
  return ended;
}

/** Says how a mediation ended without a settlement, by its state and no more. */
export const announceEnd = (
  work: Work,
  incident: IncidentEntity,
  { id: mediationId, state: outcome, routesTold }: PublicSecurityMediationEntity,
): Promise<void> =>
  work.announce("police.PublicSecurityMediationEnded", aboutIncident(incident), {
    incidentId: incident.id,
    mediationId,
    outcome,
    routesTold,
  });
