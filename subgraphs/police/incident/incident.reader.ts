import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { KnownDisputeEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { IncidentEntity } from "./incident.entity.ts";
import { incidentRepository } from "./incident.repository.ts";
import { ofTheStation } from "./incident.rules.ts";
import { type IncidentCommand, incidentProcedure } from "./incident.states.ts";

const PER_DISPUTE = 50;

/** What an act on an incident names. */
export interface IncidentTarget {
  readonly incidentId: string;
  readonly expectedVersion?: number | null;
}

/** The incident, locked until commit; one the viewer may not see answers like one that does not exist. */
export const incidentInSight = async (
  work: Work,
  viewer: Viewer,
  incidentId: string,
): Promise<IncidentEntity | Refusal> => {
  const found = await incidentRepository(work.db).lockVisible(viewer, incidentId);
  if (!found) return refuse("INCIDENT_NOT_FOUND", "No police incident has this id.", { path: ["incidentId"] });
  work.concerns(found);
  return found;
};

/**
 * The incident an act is about, locked until commit. Refused where the viewer may not see it (it answers like one that
 * does not exist), where it is another station's, where it was changed meanwhile, or where state or post forbid the
 * command.
 */
export async function incidentForAct(
  work: Work,
  viewer: Viewer,
  { incidentId, expectedVersion }: IncidentTarget,
  command?: IncidentCommand,
): Promise<IncidentEntity | Refusal> {
  const found = await incidentInSight(work, viewer, incidentId);
  if (isRefusal(found)) return found;
  const refusal = ofTheStation(found.stationId, viewer.organizationId) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  if (command === undefined) return found;
  const next = move(incidentProcedure, found.state, command, viewer.post);
  return isRefusal(next) ? next : found;
}

/** The incident by its id, or null: how a repeated request finds what the first one made. */
export const findIncident = (db: EntityManager, id: string): Promise<IncidentEntity | null> =>
  incidentRepository(db).find(id);

/** As `findIncident`, locked, for events and for the answer to an act just done. Throws when it is not there. */
export async function lockIncident({ db }: Work, id: string): Promise<IncidentEntity> {
  const found = await incidentRepository(db).lock(id);
  if (!found) throw new Error(`Incident ${id} was announced but is not here.`);
  return found;
}

/** The incidents a viewer may see, by dispute or by id, and who holds a dispute; one statement a batch. */
export interface IncidentReader {
  readonly ofDispute: DataLoader<string, IncidentEntity[]>;
  readonly byId: DataLoader<string, IncidentEntity | null>;
  readonly holderOf: DataLoader<string, string | null>;
}

export function incidentReader(db: DataSource, viewer: Viewer): IncidentReader {
  const repository = incidentRepository(db.manager);
  return {
    ofDispute: new DataLoader(async (ids) => {
      const rows = await repository.findVisible(viewer, "dispute_id", ids);
      return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
    }),
    byId: new DataLoader(async (ids) => oneBy(ids, await repository.findVisible(viewer, "id", ids), ({ id }) => id)),
    holderOf: new DataLoader(async (ids) => {
      const disputes = await db.manager.findBy(KnownDisputeEntity, { id: In([...ids]) });
      return oneBy(ids, disputes, ({ id }) => id).map((dispute) => dispute?.holderId ?? null);
    }),
  };
}
