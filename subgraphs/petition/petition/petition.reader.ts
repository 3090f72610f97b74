import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { hasWithdrawn } from "../recusal/recusal.reader.ts";
import type { PetitionEntity } from "./petition.entity.ts";
import { petitionRepository } from "./petition.repository.ts";
import { bodysAct, classAllows } from "./petition.rules.ts";
import { type PetitionCommand, petitionProcedure } from "./petition.states.ts";

const PER_DISPUTE = 100;

/** What an act on a petition names. */
export interface PetitionTarget {
  readonly petitionId: string;
  readonly expectedVersion?: number | null;
}

/** The petition an act names, locked until commit; one the viewer may not see answers like one that does not exist. */
export async function petitionToAct(
  work: Work,
  viewer: Viewer,
  { petitionId }: PetitionTarget,
): Promise<PetitionEntity | Refusal> {
  const found = await petitionRepository(work.db).lockVisible(viewer, petitionId);
  if (!found) return refuse("PETITION_NOT_FOUND", "No petition has this id.", { path: ["petitionId"] });
  work.concerns(found);
  return found;
}

/**
 * Refuses an act that is another body's or not for the petition's class, on a version that was changed meanwhile, or
 * that state or post does not allow.
 */
export function actRefused(
  found: PetitionEntity,
  viewer: Viewer,
  { expectedVersion }: PetitionTarget,
  command: PetitionCommand,
): Refusal | undefined {
  const refusal =
    bodysAct(command, found, viewer.organizationId) ?? classAllows(command, found) ?? stale(found, expectedVersion);
  if (refusal) return refusal;
  const next = move(petitionProcedure, found.state, command, viewer.post);
  return isRefusal(next) ? next : undefined;
}

/** The petition of a command, locked until commit, or why the viewer may not give it. */
export async function petitionForAct(
  work: Work,
  viewer: Viewer,
  target: PetitionTarget,
  command: PetitionCommand,
): Promise<PetitionEntity | Refusal> {
  const found = await petitionToAct(work, viewer, target);
  return isRefusal(found) ? found : (actRefused(found, viewer, target, command) ?? found);
}

/** The petition, where the viewer may see it. */
export async function visiblePetition(
  db: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<PetitionEntity | undefined> {
  const [found] = await petitionRepository(db).findVisible(viewer, "id", [id]);
  return found;
}

/** The petition by its id, or null: how a repeated request finds what the first one made. */
export const findPetition = (db: EntityManager, id: string): Promise<PetitionEntity | null> =>
  petitionRepository(db).find(id);

/** As `findPetition`, locked until commit, for events: what another agency names need not be a petition. */
export const lockPetition = ({ db }: Work, id: string | null): Promise<PetitionEntity | null> =>
  id === null ? Promise.resolve(null) : petitionRepository(db).lock(id);

/** An earlier item of the same office, as the office names it; one the actor stepped aside in is none to it. */
export async function earlierItem(
  { db, actor }: Work,
  officeId: string,
  id: string,
  field: string,
): Promise<PetitionEntity | Refusal> {
  const found = await findPetition(db, id);
  return found?.officeId === officeId && !(await hasWithdrawn(db, found.id, actor))
    ? found
    : refuse("PETITION_NOT_FOUND", "This office has no petition with this id.", { path: [field] });
}

/** Whether an office has not given this number yet; until the transaction ends nobody else can give it. */
export const numberIsFree = ({ db }: Work, officeId: string, number: string): Promise<boolean> =>
  petitionRepository(db).numberIsFree(officeId, number);

/** The petitions a viewer may see, by dispute or by id; one statement a batch. */
export interface PetitionReader {
  readonly ofDispute: DataLoader<string, PetitionEntity[]>;
  readonly byId: DataLoader<string, PetitionEntity | null>;
}

export function petitionReader(db: DataSource, viewer: Viewer): PetitionReader {
  const repository = petitionRepository(db.manager);
  return {
    ofDispute: new DataLoader(async (ids) =>
      groupedBy(
        ids,
        await repository.findVisible(viewer, "dispute_id", ids),
        ({ disputeId }) => disputeId ?? "",
        PER_DISPUTE,
      ),
    ),
    byId: new DataLoader(async (ids) => oneBy(ids, await repository.findVisible(viewer, "id", ids), ({ id }) => id)),
  };
}
