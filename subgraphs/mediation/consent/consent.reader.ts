import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { ConsentAnswer } from "./consent.codes.ts";
import { ConsentEntity } from "./consent.entity.ts";

const PER_CASE = 200;

/** The parties whose latest answer in this case is yes. Answers to earlier cases do not count: consent is asked anew. */
export async function consentGivenBy(db: EntityManager, caseId: string): Promise<string[]> {
  const answers = await db.find(ConsentEntity, { where: { caseId }, order: { answeredAt: "ASC", id: "ASC" } });
  const latest = new Map(answers.map(({ partyId, answer }) => [partyId, answer]));
  return [...latest].flatMap(([partyId, answer]) => (answer === "GIVEN" ? [partyId] : []));
}

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
