import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import { incidentInSight } from "../incident/incident.reader.ts";
import { ofTheStation } from "../incident/incident.rules.ts";
import { officerRecusalsAllow } from "../officer-recusal/officer-recusal.reader.ts";
import { PublicSecurityMediationEntity } from "./public-security-mediation.entity.ts";
import {
  type PublicSecurityMediationCommand,
  publicSecurityMediationProcedure,
} from "./public-security-mediation.states.ts";

/** What an act on a mediation that has begun names. */
export interface MediationTarget {
  readonly mediationId: string;
  readonly expectedVersion?: number | null;
}

/** A mediation and its incident, both locked until commit, the incident first. */
export interface MediationForAct {
  readonly mediation: PublicSecurityMediationEntity;
  readonly incident: IncidentEntity;
}

/** A mediation and its incident; where the viewer may not see the incident it answers like one that does not exist. */
export async function mediationInSight(
  work: Work,
  viewer: Viewer,
  mediationId: string,
): Promise<MediationForAct | Refusal> {
  const rows = rowsOf(work.db, PublicSecurityMediationEntity);
  const known = await rows.find(mediationId);
  const incident = known ? await incidentInSight(work, viewer, known.incidentId) : null;
  return !known || incident === null || isRefusal(incident)
    ? refuse("MEDIATION_NOT_FOUND", "No mediation by the police has this id.", { path: ["mediationId"] })
    : { mediation: (await rows.lock(known.id)) ?? known, incident };
}

/** The mediation an act of its station is about. An officer who stepped aside does none, and some wait for a recusal. */
export async function mediationForAct(
  work: Work,
  viewer: Viewer,
  { mediationId, expectedVersion }: MediationTarget,
  command: PublicSecurityMediationCommand,
): Promise<MediationForAct | Refusal> {
  const found = await mediationInSight(work, viewer, mediationId);
  if (isRefusal(found)) return found;
  const { mediation, incident } = found;
  const next =
    ofTheStation(incident.stationId, viewer.organizationId) ??
    stale(mediation, expectedVersion) ??
    move(publicSecurityMediationProcedure, mediation.state, command, viewer.post);
  return isRefusal(next) ? next : ((await officerRecusalsAllow(work.db, { mediationId }, command, viewer)) ?? found);
}

/** The mediation by its id, or null: how a repeated request finds what the first one made. */
export const findMediation = (db: EntityManager, id: string): Promise<PublicSecurityMediationEntity | null> =>
  rowsOf(db, PublicSecurityMediationEntity).find(id);

/** The mediation by the police of an incident, or null. */
export const mediationOf = (db: EntityManager, incidentId: string): Promise<PublicSecurityMediationEntity | null> =>
  db.findOneBy(PublicSecurityMediationEntity, { incidentId });

/** The mediation of incidents the viewer has already been given, null where there is none; one statement a batch. */
export const mediationOfIncident = (db: DataSource): DataLoader<string, PublicSecurityMediationEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(
      ids,
      await db.manager.findBy(PublicSecurityMediationEntity, { incidentId: In([...ids]) }),
      ({ incidentId }) => incidentId,
    ),
  );
