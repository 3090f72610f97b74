import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import { firstUncovered } from "../../shared/deadline/within.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { HandlingCentreEntity, ResidentUnitEntity, ServiceWindowEntity } from "./centre.entity.ts";

const PER_CENTRE = 100;

/** The centres as places; public, as the directory is. One statement a batch. */
export interface CentreReader {
  readonly handlingCentres: DataLoader<string, HandlingCentreEntity | null>;
  readonly windowsOf: DataLoader<string, ServiceWindowEntity[]>;
  readonly windows: DataLoader<string, ServiceWindowEntity | null>;
  readonly unitsOf: DataLoader<string, ResidentUnitEntity[]>;
}

/** What resolvers find of them in the context. */
export interface CentreContext {
  readonly centres: CentreReader;
}

export const centreReader = ({ manager }: DataSource): CentreReader => ({
  handlingCentres: new DataLoader(async (ids) => {
    const rows = await manager.findBy(HandlingCentreEntity, { organizationId: In([...ids]) });
    return oneBy(ids, rows, ({ organizationId }) => organizationId);
  }),
  windowsOf: new DataLoader(async (ids) => {
    const rows = await manager.find(ServiceWindowEntity, {
      where: { centreId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ centreId }) => centreId, PER_CENTRE);
  }),
  windows: new DataLoader(async (ids) =>
    oneBy(ids, await manager.findBy(ServiceWindowEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
  unitsOf: new DataLoader(async (ids) => {
    const order = { since: "ASC", id: "ASC" } as const;
    const rows = await manager.find(ResidentUnitEntity, { where: { centreId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ centreId }) => centreId, PER_CENTRE);
  }),
});

/** A window by its id, or null. */
export const findWindow = (db: EntityManager, id: string): Promise<ServiceWindowEntity | null> =>
  db.findOneBy(ServiceWindowEntity, { id });

/** The first day of a period on which a body is not in a centre: neither the centre itself nor a unit that resides there. */
export const firstAbsence = async (
  db: EntityManager,
  centreId: string,
  organizationId: string,
  period: { readonly since: Day; readonly until: Day },
): Promise<Day | undefined> =>
  centreId === organizationId
    ? undefined
    : firstUncovered(period, await db.findBy(ResidentUnitEntity, { centreId, organizationId }));
