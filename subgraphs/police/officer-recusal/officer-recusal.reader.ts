import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Actor } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import { recusalsAllow } from "./officer-recusal.rules.ts";

const PER_MEDIATION = 50;
const IN_ORDER = { requestedOn: "ASC", id: "ASC" } as const;

/** The mediation a request belongs to, of the one kind or of the other. */
export type OfMediation = { readonly mediationId: string } | { readonly trafficMediationId: string };

/** The request by its id, or null. */
export const findOfficerRecusal = (db: EntityManager, id: string): Promise<OfficerRecusalEntity | null> =>
  rowsOf(db, OfficerRecusalEntity).find(id);

/** The requests of a mediation, in order. */
export const officerRecusalsIn = (db: EntityManager, of: OfMediation): Promise<OfficerRecusalEntity[]> =>
  db.find(OfficerRecusalEntity, { where: of, order: IN_ORDER, take: PER_MEDIATION });

/** Refuses an act of whoever stepped aside, and one that has to wait for a decision. */
export const officerRecusalsAllow = async (
  db: EntityManager,
  of: OfMediation,
  command: string,
  actor: Actor,
): Promise<Refusal | undefined> => recusalsAllow(command, actor, await officerRecusalsIn(db, of));

/** The requests of mediations the viewer has already been given; one statement a batch. */
const requestsBy = (
  db: DataSource,
  column: "mediationId" | "trafficMediationId",
): DataLoader<string, OfficerRecusalEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(OfficerRecusalEntity, { where: { [column]: In([...ids]) }, order: IN_ORDER });
    return groupedBy(ids, rows, (row) => row[column] ?? "", PER_MEDIATION);
  });

/** The requests of both kinds of mediation by the police. */
export interface OfficerRecusalReader {
  readonly ofMediation: DataLoader<string, OfficerRecusalEntity[]>;
  readonly ofTraffic: DataLoader<string, OfficerRecusalEntity[]>;
}

export const officerRecusalReader = (db: DataSource): OfficerRecusalReader => ({
  ofMediation: requestsBy(db, "mediationId"),
  ofTraffic: requestsBy(db, "trafficMediationId"),
});
