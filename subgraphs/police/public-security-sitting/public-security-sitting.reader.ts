import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { PublicSecuritySittingEntity } from "./public-security-sitting.entity.ts";

interface MediationAtWork {
  readonly id: string;
  readonly disputeId: string;
  readonly begunOn: Day | null;
}

/** Which mediation a sitting belongs to, and from which day it can have been held. */
export interface SittingOf {
  readonly mediationId: string;
  readonly disputeId: string;
  readonly ordinal: 1 | 2;
  readonly from: Day;
}

/** The law knows a first and a second one. */
const PER_MEDIATION = 2;

/**
 * Where the next sitting of a mediation belongs: it is held on or after the day of the one before it, or of the
 * beginning.
 */
export async function nextSitting(
  db: EntityManager,
  { id: mediationId, disputeId, begunOn }: MediationAtWork,
): Promise<SittingOf> {
  const first = await db.findOneBy(PublicSecuritySittingEntity, { mediationId, ordinal: 1 });
  return { mediationId, disputeId, ordinal: first ? 2 : 1, from: first?.heldOn ?? begunOn ?? "" };
}

/** The sittings of mediations the viewer has already been given, in order; one statement a batch. */
export const sittingsOfMediation = (db: DataSource): DataLoader<string, PublicSecuritySittingEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(PublicSecuritySittingEntity, {
      where: { mediationId: In([...ids]) },
      order: { ordinal: "ASC" },
    });
    return groupedBy(ids, rows, ({ mediationId }) => mediationId, PER_MEDIATION);
  });
