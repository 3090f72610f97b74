import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { openCase } from "../mediation-case/open-case.condition.ts";
import { CaseFileEntity } from "./case-file.entity.ts";

/** More files than a committee closes in a year. */
const MOST = 10_000;

/** The file with this id, or null. */
export const findCaseFile = (db: EntityManager, id: string): Promise<CaseFileEntity | null> =>
  db.findOneBy(CaseFileEntity, { id });

/** The files a committee put away between two days; none of a case sealed to the committee itself. */
export const filesArchived = (
  db: EntityManager,
  committeeId: string,
  from: Day,
  until: Day,
): Promise<CaseFileEntity[]> => {
  const open = openCase({ organizationId: committeeId }, "f.case_id");
  return db
    .createQueryBuilder(CaseFileEntity, "f")
    .where("f.committee_id = :committeeId AND f.state = 'ARCHIVED'", { committeeId })
    .andWhere("f.archived_on BETWEEN :from AND :until", { from, until })
    .andWhere(open.sql, open.parameters)
    .limit(MOST)
    .getMany();
};

/** Files by case or by id, for cases the viewer has already been given; one statement a batch. */
export interface CaseFileReader {
  readonly ofCase: DataLoader<string, CaseFileEntity | null>;
  readonly byId: DataLoader<string, CaseFileEntity | null>;
}

export const caseFileReader = (db: DataSource): CaseFileReader => ({
  ofCase: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(CaseFileEntity, { caseId: In([...ids]) }), ({ caseId }) => caseId),
  ),
  byId: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(CaseFileEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
});
