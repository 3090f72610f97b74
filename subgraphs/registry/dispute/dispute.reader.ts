import type DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { coversDivision } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { Opening } from "../party/party.opening.ts";
import type { DisputeEntity } from "./dispute.entity.ts";
import { disputeRepository } from "./dispute.repository.ts";
import { holdersAct, ofAnotherCentre } from "./dispute.rules.ts";
import { type DisputeCommand, disputeProcedure } from "./dispute.states.ts";

/** What a command on a dispute names: which one, and the version its sender has read. */
export interface DisputeTarget {
  readonly disputeId: string;
  readonly expectedVersion?: number | null;
}

/**
 * The dispute an act is about, locked until commit. Refused where the viewer may not see it (it answers like one that
 * does not exist), where it was changed meanwhile, or where its state, the viewer's post or its holder does not allow the command.
 */
export async function disputeForAct(
  work: Work,
  viewer: Viewer,
  { disputeId, expectedVersion }: DisputeTarget,
  command?: DisputeCommand,
): Promise<DisputeEntity | Refusal> {
  const dispute = await disputeRepository(work.db).lockVisible(viewer, disputeId);
  if (!dispute) return refuse("DISPUTE_NOT_FOUND", "No dispute has this id.", { path: ["disputeId"] });
  work.concerns({ id: dispute.id, disputeId: dispute.id });
  const refusal = stale(dispute, expectedVersion);
  if (refusal) return refusal;
  const [shared] = await onlyShared(work.db, viewer, [dispute]);
  if (shared) return shared;
  if (command === undefined) return dispute;
  const next = move(disputeProcedure, dispute.state, command, viewer.post);
  return isRefusal(next) ? next : (holdersAct(command, dispute.holderId, viewer.organizationId) ?? dispute);
}

/**
 * Why a centre that sees a dispute only because it belongs to a division of its own besides another has no act on it: the
 * centre of the dispute's own division acts, until a hand-over, joint handling or an appointment gives the other one a part.
 *
 * Source: own decision, one answerable centre a dispute; cross-boundary joint mediation (边界联防联调).
 */
export async function onlyShared(
  db: EntityManager,
  { agency, divisions, organizationId }: Viewer,
  disputes: readonly DisputeEntity[],
): Promise<(Refusal | undefined)[]> {
  const elsewhere = ({ divisionCode }: DisputeEntity): boolean =>
    agency === "CENTRE" && !divisions.some((covering) => coversDivision(covering, divisionCode));
  const ids = disputes.filter(elsewhere).map(({ id }) => id);
  if (ids.length === 0) return disputes.map(() => undefined);
  const rows = await disputeRepository(db).withoutPart(ids, organizationId ?? "");
  const found = oneBy(
    disputes.map(({ id }) => id),
    rows,
    ({ id }) => id,
  );
  return found.map((row, i) => (row ? ofAnotherCentre(row.centreId ?? disputes[i]?.holderId ?? "") : undefined));
}

/** The dispute by its id, whoever asks: for events and for the answer to an act just done. Throws when it is not there. */
export async function getDispute(work: Work, id: string): Promise<DisputeEntity> {
  const dispute = await disputeRepository(work.db).find(id);
  if (!dispute) throw new Error(`Dispute ${id} was announced but is not here.`);
  return dispute;
}

/** As `getDispute`, and holds the row until commit. */
export async function lockDispute(work: Work, id: string): Promise<DisputeEntity> {
  const dispute = await disputeRepository(work.db).lock(id);
  if (!dispute) throw new Error(`Dispute ${id} was announced but is not here.`);
  return dispute;
}

/** The dispute by its id, or null: how a repeated request finds what the first one made. */
export const findDispute = (db: EntityManager, id: string): Promise<DisputeEntity | null> =>
  disputeRepository(db).find(id);

/** What a dispute is read by, and where it is noted that a request named it. */
interface ByName {
  readonly opening: Opening;
  readonly disputeById: DataLoader<string, DisputeEntity | null>;
  readonly disputeByNumber: DataLoader<string, DisputeEntity | null>;
}

/** The dispute a request names, where the viewer may see it. That it was named counts either way. */
export async function disputeByName(
  { opening, disputeById, disputeByNumber }: ByName,
  name: { readonly id: string } | { readonly number: string },
): Promise<DisputeEntity | null> {
  opening.nameDispute("id" in name ? name.id : name.number);
  const dispute = await ("id" in name ? disputeById.load(name.id) : disputeByNumber.load(name.number));
  if (dispute) opening.found(dispute);
  return dispute;
}
