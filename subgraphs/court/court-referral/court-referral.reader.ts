import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { KnownDisputeEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import { move } from "../../shared/state-machine/move.ts";
import { actsFor } from "../acting-official/acting-official.act.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import type { CourtReferralEntity } from "./court-referral.entity.ts";
import { courtReferralRepository, visibleReferrals } from "./court-referral.repository.ts";
import { type CourtReferralCommand, courtReferralProcedure } from "./court-referral.states.ts";

const PER_DISPUTE = 50;

/** What an act on a complaint names. */
export interface CourtReferralTarget {
  readonly courtReferralId: string;
  readonly expectedVersion?: number | null;
}

/** The complaint with this id, locked until commit; one the viewer may not see answers like one that does not exist. */
export async function courtReferralInSight(
  work: Work,
  viewer: Viewer,
  courtReferralId: string,
): Promise<CourtReferralEntity | Refusal> {
  const found = await courtReferralRepository(work.db).lockVisible(viewer, courtReferralId);
  if (!found) {
    return refuse("COURT_REFERRAL_NOT_FOUND", "No complaint has this id.", { path: ["courtReferralId"] });
  }
  work.concerns(found);
  return found;
}

/**
 * The complaint an act is about, locked until commit. Refused where the viewer may not see it, where an official is of
 * another court or stepped aside, where it was changed meanwhile, or where state or post does not allow the command.
 */
export async function courtReferralForAct(
  work: Work,
  viewer: Viewer,
  { courtReferralId, expectedVersion }: CourtReferralTarget,
  command: CourtReferralCommand,
): Promise<CourtReferralEntity | Refusal> {
  const found = await courtReferralInSight(work, viewer, courtReferralId);
  if (isRefusal(found)) return found;
  const refusal = ofTheCourtOrParty(found.courtId, viewer) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  const next = move(courtReferralProcedure, found.state, command, viewer.post);
  if (isRefusal(next)) return next;
  return (await actsFor(work, viewer, found.id)) ?? found;
}

/** The complaint by its id, or null: how a repeated request finds what the first one made. */
export const findCourtReferral = (db: EntityManager, id: string): Promise<CourtReferralEntity | null> =>
  courtReferralRepository(db).find(id);

/** As `findCourtReferral`, locked, for events. Throws when it is not there. */
export async function lockCourtReferral({ db }: Work, id: string): Promise<CourtReferralEntity> {
  const found = await courtReferralRepository(db).lock(id);
  if (!found) throw new Error(`Complaint ${id} was announced but is not here.`);
  return found;
}

/** The complaints a viewer may see, by dispute, id or any of their numbers; one statement a batch. */
export interface CourtReferralReader {
  readonly ofDispute: DataLoader<string, CourtReferralEntity[]>;
  readonly byId: DataLoader<string, CourtReferralEntity | null>;
  readonly byNumber: DataLoader<string, CourtReferralEntity | null>;
  /** Who holds the dispute of a complaint the viewer has been given; asked by the dispute. */
  readonly holder: DataLoader<string, string | null>;
}

export function courtReferralReader({ manager }: DataSource, viewer: Viewer): CourtReferralReader {
  const rows = async (sql: string, parameters: object): Promise<CourtReferralEntity[]> =>
    visibleReferrals(manager, viewer).andWhere(sql, parameters).orderBy("c.openedAt").addOrderBy("c.id").getMany();
  return {
    ofDispute: new DataLoader(async (ids) => {
      const found = await rows("c.dispute_id = ANY (:ids)", { ids: ids.filter(isId) });
      return groupedBy(ids, found, ({ disputeId }) => disputeId, PER_DISPUTE);
    }),
    byId: new DataLoader(async (ids) => {
      const found = await rows("c.id = ANY (:ids)", { ids: ids.filter(isId) });
      return oneBy(ids, found, ({ id }) => id);
    }),
    byNumber: new DataLoader(async (numbers) => {
      const found = await rows(BY_NUMBER, { numbers });
      return numbers.map((number) => found.find((row) => numbersOf(row).includes(number)) ?? null);
    }),
    holder: new DataLoader(async (ids) => {
      const found = await manager.findBy(KnownDisputeEntity, { id: In([...ids]) });
      return oneBy(ids, found, ({ id }) => id).map((row) => row?.holderId ?? null);
    }),
  };
}

const BY_NUMBER =
  "(c.pre_filing_number = ANY (:numbers) OR c.case_number = ANY (:numbers) OR c.statement_number = ANY (:numbers))";

const numbersOf = ({ preFilingNumber, caseNumber, statementNumber }: CourtReferralEntity): (string | null)[] => [
  preFilingNumber,
  caseNumber,
  statementNumber,
];
