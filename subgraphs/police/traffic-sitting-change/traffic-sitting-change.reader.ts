import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { TrafficSittingChangeEntity } from "./traffic-sitting-change.entity.ts";

const PER_MEDIATION = 50;
const IN_ORDER = { askedOn: "ASC", id: "ASC" } as const;

/** The requests for another time of a mediation, in order. */
export const sittingChangesIn = (
  db: EntityManager,
  trafficMediationId: string,
): Promise<TrafficSittingChangeEntity[]> =>
  db.find(TrafficSittingChangeEntity, { where: { trafficMediationId }, order: IN_ORDER, take: PER_MEDIATION });

/** The same, of mediations the viewer has already been given; one statement a batch. */
export const sittingChangesOfTraffic = (db: DataSource): DataLoader<string, TrafficSittingChangeEntity[]> =>
  new DataLoader(async (ids) => {
    const where = { trafficMediationId: In([...ids]) };
    const rows = await db.manager.find(TrafficSittingChangeEntity, { where, order: IN_ORDER });
    return groupedBy(ids, rows, ({ trafficMediationId }) => trafficMediationId, PER_MEDIATION);
  });
