import type { DataSource, EntityManager } from "typeorm";
import { furtherDivisionsOf } from "../further-division/further-division.condition.ts";
import { isOpenTo } from "../seal/seal.condition.ts";
import { disputeNotKnown, withinWork } from "./known-dispute.rules.ts";
import { visibleRows } from "../auth/visible-rows.ts";
import type { Viewer } from "../auth/viewer.ts";
import { isId } from "../db/rows.ts";
import { type Refusal, isRefusal } from "../errors/refusal.ts";
import { KnownDisputeEntity, KnownPartyEntity } from "./known-dispute.entity.ts";

/** A dispute an agency knows, with its parties. */
export interface KnownDispute extends KnownDisputeEntity {
  readonly parties: readonly KnownPartyEntity[];
}

/**
 * The dispute a new track is for. Refused where the registry has not announced it here: it does not exist,
 * or it was registered a moment ago and is still on its way.
 */
export async function knownDispute(db: EntityManager, id: string): Promise<KnownDispute | Refusal> {
  const dispute = isId(id) ? await db.findOneBy(KnownDisputeEntity, { id }) : null;
  if (!dispute) return disputeNotKnown();
  return { ...dispute, parties: await partiesOf(db, id) };
}

/** As `knownDispute`, for somebody who may be kept from it by a seal: then it answers like one that does not exist. */
export async function knownDisputeFor(db: EntityManager, viewer: Viewer, id: string): Promise<KnownDispute | Refusal> {
  const dispute = await knownDispute(db, id);
  return isRefusal(dispute) || viewer.post === "PARTY" || (await isOpenTo(db, viewer, id))
    ? dispute
    : disputeNotKnown();
}

/** As `knownDispute`, for somebody who sees it already: any other answers like one that does not exist. */
export async function visibleDispute(db: EntityManager, viewer: Viewer, id: string): Promise<KnownDispute | Refusal> {
  const dispute = await findKnownDispute(db, viewer)({ id });
  return dispute ? { ...dispute, parties: await partiesOf(db, dispute.id) } : disputeNotKnown();
}

/** The dispute an agency opens a track of its own on: one it knows, within its work. */
export async function disputeWithinWork(
  db: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<KnownDispute | Refusal> {
  const dispute = await knownDisputeFor(db, viewer, id);
  if (isRefusal(dispute)) return dispute;
  const belongsTo = [dispute.divisionCode, ...(await furtherDivisionsOf(db, dispute.id))];
  return withinWork(viewer.divisions, belongsTo) ?? dispute;
}

/** The parties of a dispute as this agency knows them. */
export const partiesOf = (db: EntityManager, disputeId: string): Promise<KnownPartyEntity[]> =>
  db.find(KnownPartyEntity, { where: { disputeId }, order: { side: "ASC", id: "ASC" } });

/** Finds a dispute by number or id, where the viewer may see it. */
export type FindKnownDispute = (by: {
  number?: string | null;
  id?: string | null;
}) => Promise<KnownDisputeEntity | null>;

export const findKnownDispute =
  (db: DataSource | EntityManager, viewer: Viewer): FindKnownDispute =>
  async ({ number, id }) => {
    const [column, key] = number ? ["number", number] : ["id", id ?? ""];
    if (column === "id" && !isId(key)) return null;
    const visible = visibleRows(viewer, { disputeId: "k.id", divisionCode: "k.division_code" });
    return db
      .createQueryBuilder(KnownDisputeEntity, "k")
      .where(`k.${column} = :key`, { key })
      .andWhere(visible.sql, visible.parameters)
      .getOne();
  };
