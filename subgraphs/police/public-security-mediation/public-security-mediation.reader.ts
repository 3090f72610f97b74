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
import { incidentForAct } from "../incident/incident.reader.ts";
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

/** The mediation an act is about; where the viewer may not see its incident it answers like one that does not exist. */
export async function mediationForAct(
  work: Work,
  viewer: Viewer,
  { mediationId, expectedVersion }: MediationTarget,
  command: PublicSecurityMediationCommand,
): Promise<MediationForAct | Refusal> {
  const rows = rowsOf(work.db, PublicSecurityMediationEntity);
  const known = await rows.find(mediationId);
  const incident = known ? await incidentForAct(work, viewer, { incidentId: known.incidentId }) : null;
  if (!known || incident === null || (isRefusal(incident) && incident.code === "INCIDENT_NOT_FOUND"))
    return refuse("MEDIATION_NOT_FOUND", "No mediation by the police has this id.", { path: ["mediationId"] });
  if (isRefusal(incident)) return incident;
  const mediation = (await rows.lock(known.id)) ?? known;
  const next =
    stale(mediation, expectedVersion) ?? move(publicSecurityMediationProcedure, mediation.state, command, viewer.post);
  return isRefusal(next) ? next : { mediation, incident };
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
