import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { KnownPartyEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import type { ConsentAnswer } from "./consent.codes.ts";
import { givenBy } from "./consent.rules.ts";
import { ConsentEntity } from "./consent.entity.ts";

const PER_CASE = 200;

/** Every answer given in a case, in order. */
export const answersOf = (db: EntityManager, caseId: string): Promise<ConsentEntity[]> =>
  db.find(ConsentEntity, { where: { caseId }, order: { answeredAt: "ASC", id: "ASC" }, take: PER_CASE });

/** The parties that refused the latest mediation of a dispute, so that the committee does not offer it again. */
export async function refusedBy(db: EntityManager, disputeId: string): Promise<string[]> {
  const rows: { party_id: string }[] = await db.query(
    `SELECT DISTINCT c.party_id FROM consent c
     JOIN (SELECT id, state FROM mediation_case WHERE dispute_id = $1 ORDER BY opened_at DESC LIMIT 1) m
       ON m.id = c.case_id AND m.state = 'REFUSED'
     WHERE c.answer <> 'GIVEN'`,
    [disputeId],
  );
  return rows.map(({ party_id }) => party_id);
}

/** The parties whose latest answer in this case is yes. Answers to earlier cases do not count: consent is asked anew. */
export const consentGivenBy = async (db: EntityManager, caseId: string): Promise<string[]> =>
  givenBy(await answersOf(db, caseId));

/** A party's latest answer in a case. */
export async function latestAnswer(
  db: EntityManager,
  caseId: string,
  partyId: string,
): Promise<ConsentAnswer | undefined> {
  const [row] = await db.find(ConsentEntity, {
    where: { caseId, partyId },
    order: { answeredAt: "DESC", id: "DESC" },
    take: 1,
  });
  return row?.answer;
}

/** The answers given in cases the viewer has already been given; one statement a batch. */
export const consentsOfCase = (db: DataSource): DataLoader<string, ConsentEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ConsentEntity, {
      where: { caseId: In([...ids]) },
      order: { answeredAt: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ caseId }) => caseId, PER_CASE);
  });

/** The parties of disputes by id, in order, for cases the viewer has already been given; one statement a batch. */
export const partyIdsOfDispute = (db: DataSource): DataLoader<string, string[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(KnownPartyEntity, {
      where: { disputeId: In([...ids]) },
      order: { side: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_CASE).map((group) => group.map(({ id }) => id));
  });
