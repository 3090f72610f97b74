import DataLoader from "dataloader";
import {
  ArrayContains,
  type DataSource,
  type EntityManager,
  In,
  IsNull,
  MoreThan,
  type SelectQueryBuilder,
} from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { recusalAllows } from "../recusal/recusal.reader.ts";
import { MediationCaseEntity } from "./mediation-case.entity.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import { ofTheCommitteeOrParty } from "./mediation-case.rules.ts";
import { type MediationCaseCommand, mediationCaseProcedure } from "./mediation-case.states.ts";

const PER_DISPUTE = 50;

/** What an act on a case names. */
export interface CaseTarget {
  readonly caseId: string;
  readonly expectedVersion?: number | null;
}

/**
 * The case an act is about, locked until commit. Refused where the viewer may not see it, where an official is of
 * another committee, where it was changed meanwhile, where state or post does not allow the command, or where it has to
 * wait for the decision on a recusal.
 */
export async function caseForAct(
  work: Work,
  viewer: Viewer,
  { caseId, expectedVersion }: CaseTarget,
  command?: MediationCaseCommand,
): Promise<MediationCaseEntity | Refusal> {
  const found = await mediationCaseRepository(work.db).lockVisible(viewer, caseId);
  if (!found) return refuse("CASE_NOT_FOUND", "No mediation case has this id.", { path: ["caseId"] });
  work.concerns(found);
  const refusal = ofTheCommitteeOrParty(found.committeeId, viewer) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  if (command === undefined) return found;
  const next = move(mediationCaseProcedure, found.state, command, viewer.post);
  return isRefusal(next) ? next : ((await recusalAllows(work.db, found.id, command)) ?? found);
}

/** The case by its id, or null: how a repeated request finds what the first one made. */
export const findCase = (db: EntityManager, id: string): Promise<MediationCaseEntity | null> =>
  mediationCaseRepository(db).find(id);

/** The first case of the same dispute that was opened after this one. */
export const caseAfter = (
  db: EntityManager,
  { disputeId, openedAt }: MediationCaseEntity,
): Promise<MediationCaseEntity | null> =>
  db.findOne(MediationCaseEntity, {
    where: { disputeId, openedAt: MoreThan(openedAt) },
    order: { openedAt: "ASC", id: "ASC" },
  });

/** The cases still going on that a mediator is named for. */
export async function openCasesOf(db: EntityManager, mediatorId: string): Promise<string[]> {
  const rows = await db.find(MediationCaseEntity, {
    where: { mediatorIds: ArrayContains([mediatorId]), endedOn: IsNull() },
    select: { id: true },
    order: { openedAt: "ASC", id: "ASC" },
    take: PER_DISPUTE,
  });
  return rows.map(({ id }) => id);
}

/** The file numbers of cases that were accepted. */
export async function caseNumbers(db: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.find(MediationCaseEntity, { where: { id: In([...ids]) }, select: { id: true, number: true } });
  return new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const])));
}

/** As `findCase`, for events of this subgraph. Throws when it is not there. */
export async function lockCase({ db }: Work, id: string): Promise<MediationCaseEntity> {
  const found = await mediationCaseRepository(db).lock(id);
  if (!found) throw new Error(`Mediation case ${id} was announced but is not here.`);
  return found;
}

/** The cases a viewer may see, by dispute or by id; one statement a batch. */
export interface MediationCaseReader {
  readonly ofDispute: DataLoader<string, MediationCaseEntity[]>;
  readonly byId: DataLoader<string, MediationCaseEntity | null>;
}

export function mediationCaseReader(db: DataSource, viewer: Viewer): MediationCaseReader {
  const visible = (): SelectQueryBuilder<MediationCaseEntity> => {
    const { sql, parameters } = visibleRows(viewer, { disputeId: "m.dispute_id", divisionCode: "m.division_code" });
    return db
      .createQueryBuilder(MediationCaseEntity, "m")
      .where(sql, parameters)
      .orderBy("m.openedAt")
      .addOrderBy("m.id");
  };
  return {
    ofDispute: new DataLoader(async (ids) => {
      const rows = await visible()
        .andWhere("m.dispute_id = ANY (:ids)", { ids: ids.filter(isId) })
        .getMany();
      return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
    }),
    byId: new DataLoader(async (ids) => {
      const rows = await visible()
        .andWhere("m.id = ANY (:ids)", { ids: ids.filter(isId) })
        .getMany();
      return oneBy(ids, rows, ({ id }) => id);
    }),
  };
}
