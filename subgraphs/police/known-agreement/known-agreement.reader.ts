import { type EntityManager, IsNull, MoreThanOrEqual } from "typeorm";
import { dayOf } from "../../shared/deadline/day.ts";
import { KnownAgreementEntity } from "./known-agreement.entity.ts";

/** The agreement with this id, or null where none was announced. */
export const findKnownAgreement = (db: EntityManager, id: string): Promise<KnownAgreementEntity | null> =>
  db.findOneBy(KnownAgreementEntity, { id });

/**
 * The latest agreement of a dispute that came about after `moment` and that nobody contests. Both the day it took effect
 * and the word of it are later: one recorded afterwards may be older than it looks.
 */
export async function standingAgreement(
  db: EntityManager,
  disputeId: string,
  moment: Date,
): Promise<KnownAgreementEntity | undefined> {
  const [latest] = await db.find(KnownAgreementEntity, {
    where: {
      disputeId,
      effectiveOn: MoreThanOrEqual(dayOf(moment)),
      announcedAt: MoreThanOrEqual(moment),
      contestedOn: IsNull(),
    },
    order: { effectiveOn: "DESC", announcedAt: "DESC", id: "DESC" },
    take: 1,
  });
  return latest;
}
