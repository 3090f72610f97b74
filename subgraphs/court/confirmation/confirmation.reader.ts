import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { actsFor } from "../acting-official/acting-official.act.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";
import { confirmationRepository, visibleConfirmations } from "./confirmation.repository.ts";
import { type ConfirmationCommand, confirmationProcedure } from "./confirmation.states.ts";

const PER_DISPUTE = 50;

/** What an act on an application names. */
export interface ConfirmationTarget {
  readonly confirmationId: string;
  readonly expectedVersion?: number | null;
}

/** The application with this id, locked until commit; one the viewer may not see answers like one that does not exist. */
export async function confirmationInSight(
  work: Work,
  viewer: Viewer,
  confirmationId: string,
): Promise<ConfirmationEntity | Refusal> {
  const found = await confirmationRepository(work.db).lockVisible(viewer, confirmationId);
  if (!found) return refuse("CONFIRMATION_NOT_FOUND", "No application has this id.", { path: ["confirmationId"] });
  work.concerns(found);
  return found;
}

/** The application an act is about, locked until commit; refused as a complaint is. */
export async function confirmationForAct(
  work: Work,
  viewer: Viewer,
  { confirmationId, expectedVersion }: ConfirmationTarget,
  command: ConfirmationCommand,
): Promise<ConfirmationEntity | Refusal> {
  const found = await confirmationInSight(work, viewer, confirmationId);
  if (isRefusal(found)) return found;
  const refusal = ofTheCourtOrParty(found.courtId, viewer) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  const next = move(confirmationProcedure, found.state, command, viewer.post);
  if (isRefusal(next)) return next;
  return (await actsFor(work, viewer, found.id)) ?? found;
}

/** The application by its id, or null: how a repeated request finds what the first one made. */
export const findConfirmation = (db: EntityManager, id: string): Promise<ConfirmationEntity | null> =>
  confirmationRepository(db).find(id);

/** All applications of an agreement, at whatever court; for the rule that allows one at a time. */
export const confirmationsOfAgreement = (db: EntityManager, agreementId: string): Promise<ConfirmationEntity[]> =>
  confirmationRepository(db).ofAgreement(agreementId);

/** The applications a viewer may see, by dispute, id or number; one statement a batch. */
export interface ConfirmationReader {
  readonly ofDispute: DataLoader<string, ConfirmationEntity[]>;
  readonly byId: DataLoader<string, ConfirmationEntity | null>;
  readonly byNumber: DataLoader<string, ConfirmationEntity | null>;
  /** Whether the same agreement is or was before another court; asked by applications the viewer has been given. */
  readonly filedElsewhere: DataLoader<string, boolean>;
}

export function confirmationReader({ manager }: DataSource, viewer: Viewer): ConfirmationReader {
  const rows = (sql: string, keys: readonly string[]): Promise<ConfirmationEntity[]> =>
    visibleConfirmations(manager, viewer).andWhere(sql, { keys }).orderBy("c.openedAt").addOrderBy("c.id").getMany();
  return {
    ofDispute: new DataLoader(async (ids) => {
      const found = await rows("c.dispute_id = ANY (:keys)", ids.filter(isId));
      return groupedBy(ids, found, ({ disputeId }) => disputeId, PER_DISPUTE);
    }),
    byId: new DataLoader(async (ids) => {
      const found = await rows("c.id = ANY (:keys)", ids.filter(isId));
      return oneBy(ids, found, ({ id }) => id);
    }),
    byNumber: new DataLoader(async (numbers) => {
      const found = await rows("c.case_number = ANY (:keys)", numbers);
      return oneBy(numbers, found, ({ caseNumber }) => caseNumber ?? "");
    }),
    filedElsewhere: new DataLoader(async (ids) => {
      const elsewhere = new Set(await confirmationRepository(manager).filedElsewhere(ids));
      return ids.map((id) => elsewhere.has(id));
    }),
  };
}
