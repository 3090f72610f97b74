import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { KnownDisputeEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import { MediationReferralEntity } from "./mediation-referral.entity.ts";

const PER_PETITION = 50;

/** The latest hand-over of a petition to mediation, ended or not. */
export async function latestReferral(
  db: EntityManager,
  petitionId: string,
): Promise<MediationReferralEntity | undefined> {
  const [latest] = await db.find(MediationReferralEntity, {
    where: { petitionId },
    order: { number: "DESC" },
    take: 1,
  });
  return latest;
}

/** The hand-overs to mediation of petitions the viewer has already been given, in order; one statement a batch. */
export const mediationsOfPetition = (db: DataSource): DataLoader<string, MediationReferralEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(MediationReferralEntity, {
      where: { petitionId: In([...ids]) },
      order: { number: "ASC" },
    });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, PER_PETITION);
  });

/** The disputes of petitions the viewer has already been given, with their holders; one statement a batch. */
export const disputesOfPetitions = (db: DataSource): DataLoader<string, KnownDisputeEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(KnownDisputeEntity, { id: In([...ids]) }), ({ id }) => id),
  );
