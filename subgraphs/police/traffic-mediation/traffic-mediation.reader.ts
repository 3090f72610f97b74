import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import type { TrafficMediationEntity } from "./traffic-mediation.entity.ts";
import { trafficMediationRepository } from "./traffic-mediation.repository.ts";

const PER_DISPUTE = 50;

/** The unit whose record this is, locked on the way as every act on it does. */
export async function unitOfTrafficMediation({ db }: Work, id: string): Promise<string | null> {
  return (await trafficMediationRepository(db).lock(id))?.unitId ?? null;
}

/** The mediations by the traffic police a viewer may see, by dispute, the oldest first; one statement a batch. */
export const trafficMediationsOfDispute = (
  db: DataSource,
  viewer: Viewer,
): DataLoader<string, TrafficMediationEntity[]> =>
  new DataLoader(async (ids) =>
    groupedBy(
      ids,
      await trafficMediationRepository(db.manager).ofDisputes(viewer, ids),
      ({ disputeId }) => disputeId,
      PER_DISPUTE,
    ),
  );
