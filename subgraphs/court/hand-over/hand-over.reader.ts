import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import type { CourtReferralEntity } from "../court-referral/court-referral.entity.ts";
import { findCourtReferral, lockCourtReferral } from "../court-referral/court-referral.reader.ts";
import type { CourtMode } from "./hand-over.codes.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { handOverRepository } from "./hand-over.repository.ts";

const PER_REFERRAL = 50;

/** A hand-over with the complaint it is of; the complaint is locked until commit, so nobody else changes either. */
export interface Underway {
  readonly handOver: HandOverEntity;
  readonly referral: CourtReferralEntity;
}

/**
 * The hand-over another body answers, while it is open. Undefined where the record is another agency's, or where the
 * court has gone on meanwhile: the answer comes too late to change anything.
 */
export async function handOverUnderway(work: Work, sourceRecordId: string | null): Promise<Underway | undefined> {
  const repository = handOverRepository(work.db);
  const named = sourceRecordId === null ? null : await repository.find(sourceRecordId);
  if (!named) return undefined;
  const referral = await lockCourtReferral(work, named.courtReferralId);
  // Read again under the lock: it may have ended while another act held the complaint.
  const handOver = await repository.find(named.id);
  return handOver?.outcome === null ? { handOver, referral } : undefined;
}

/** The court that invited the committee by this hand-over, and whether a case was filed by then. */
export interface Invitation {
  readonly courtId: string;
  readonly mode: CourtMode;
}

/** The invitation behind a mediation, or null where no court's hand-over led to it. */
export async function invitationBy({ db }: Work, sourceRecordId: string | null): Promise<Invitation | null> {
  const handOver = sourceRecordId === null ? null : await handOverRepository(db).find(sourceRecordId);
  const referral = handOver && (await findCourtReferral(db, handOver.courtReferralId));
  return referral ? { courtId: referral.courtId, mode: handOver.mode } : null;
}

/** The hand-overs of complaints the viewer has already been given, the oldest first; one statement a batch. */
export const handOversOfReferral = (db: DataSource): DataLoader<string, HandOverEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(HandOverEntity, {
      where: { courtReferralId: In([...ids]) },
      order: { sentAt: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ courtReferralId }) => courtReferralId, PER_REFERRAL);
  });

/** The complaint a hand-over is of, open or ended, or null where the record is another agency's. */
export const referralOfHandOver = async (db: EntityManager, sourceRecordId: string | null): Promise<string | null> =>
  sourceRecordId === null ? null : ((await handOverRepository(db).find(sourceRecordId))?.courtReferralId ?? null);
