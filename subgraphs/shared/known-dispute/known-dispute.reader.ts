import type { EntityManager } from "typeorm";
import { isId } from "../db/rows.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
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
  if (!dispute) {
    return refuse(
      "DISPUTE_NOT_KNOWN",
      "This agency knows no such dispute; one registered a moment ago arrives shortly.",
      {
        path: ["disputeId"],
      },
    );
  }
  return { ...dispute, parties: await partiesOf(db, id) };
}

/** The parties of a dispute as this agency knows them. */
export const partiesOf = (db: EntityManager, disputeId: string): Promise<KnownPartyEntity[]> =>
  db.find(KnownPartyEntity, { where: { disputeId }, order: { side: "ASC", id: "ASC" } });
