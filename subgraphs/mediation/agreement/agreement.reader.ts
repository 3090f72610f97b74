import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In, type SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { ofTheCommitteeOrParty } from "../mediation-case/mediation-case.rules.ts";
import { AgreementEntity, AgreementFollowerEntity, SignatureEntity } from "./agreement.entity.ts";
import { agreementRepository } from "./agreement.repository.ts";
import { type AgreementCommand, agreementProcedure } from "./agreement.states.ts";

const PER_AGREEMENT = 100;

/** What an act on an agreement names. */
export interface AgreementTarget {
  readonly agreementId: string;
  readonly expectedVersion?: number | null;
}

/** The agreement an act is about, locked until commit; refused as a case is. */
export async function agreementForAct(
  work: Work,
  viewer: Viewer,
  { agreementId, expectedVersion }: AgreementTarget,
  command: AgreementCommand,
): Promise<AgreementEntity | Refusal> {
  const found = await agreementRepository(work.db).lockVisible(viewer, agreementId);
  if (!found) return refuse("AGREEMENT_NOT_FOUND", "No mediation agreement has this id.", { path: ["agreementId"] });
  work.concerns(found);
  const refusal = ofTheCommitteeOrParty(found.committeeId, viewer) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  const next = move(agreementProcedure, found.state, command, viewer.post);
  return isRefusal(next) ? next : found;
}

/** The agreement by its id, or null. */
export const findAgreement = (db: EntityManager, id: string): Promise<AgreementEntity | null> =>
  agreementRepository(db).find(id);

/** The agreement of a case, or null. */
export const agreementOfCase = (db: EntityManager, caseId: string): Promise<AgreementEntity | null> =>
  db.findOneBy(AgreementEntity, { caseId });

/** The agreement by its id, locked, for events of this subgraph. Throws when it is not there. */
export async function lockAgreement({ db }: Work, id: string): Promise<AgreementEntity> {
  const found = await agreementRepository(db).lock(id);
  if (!found) throw new Error(`Mediation agreement ${id} was announced but is not here.`);
  return found;
}

/** The agreements a viewer may see, by case or by id, and their signatures; one statement a batch. */
export interface AgreementReader {
  readonly ofCase: DataLoader<string, AgreementEntity | null>;
  readonly byId: DataLoader<string, AgreementEntity | null>;
  readonly signatures: DataLoader<string, SignatureEntity[]>;
  /** Whether the viewer's body is a court or station that goes by what is agreed in a dispute. */
  readonly followed: DataLoader<string, boolean>;
}

export function agreementReader(db: DataSource, viewer: Viewer): AgreementReader {
  const visible = (): SelectQueryBuilder<AgreementEntity> => {
    const { sql, parameters } = visibleRows(viewer, { disputeId: "a.dispute_id", divisionCode: "a.division_code" });
    return db.createQueryBuilder(AgreementEntity, "a").where(sql, parameters);
  };
  return {
    ofCase: new DataLoader(async (ids) =>
      oneBy(ids, await visible().andWhere("a.case_id = ANY (:ids)", { ids }).getMany(), ({ caseId }) => caseId),
    ),
    byId: new DataLoader(async (ids) =>
      oneBy(
        ids,
        await visible()
          .andWhere("a.id = ANY (:ids)", { ids: ids.filter(isId) })
          .getMany(),
        ({ id }) => id,
      ),
    ),
    followed: new DataLoader(async (disputeIds) => {
      const organizationId = viewer.organizationId ?? "";
      const rows = await db.manager.findBy(AgreementFollowerEntity, { disputeId: In([...disputeIds]), organizationId });
      return disputeIds.map((id) => rows.some(({ disputeId }) => disputeId === id));
    }),
    signatures: new DataLoader(async (ids) => {
      const rows = await db.manager.find(SignatureEntity, {
        where: { agreementId: In([...ids]) },
        order: { signedOn: "ASC", id: "ASC" },
      });
      return groupedBy(ids, rows, ({ agreementId }) => agreementId, PER_AGREEMENT);
    }),
  };
}

/** Writes a change that performance decided on an agreement it has locked. */
export const changeAgreement = (
  { db }: Work,
  agreement: AgreementEntity,
  change: Partial<AgreementEntity>,
): Promise<AgreementEntity> => agreementRepository(db).update(Object.assign(agreement, change));
