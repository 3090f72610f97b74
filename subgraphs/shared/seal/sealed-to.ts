import type { EntityManager } from "typeorm";
import { type Refusal, refuse } from "../errors/refusal.ts";
import { isOpenToAll } from "./seal.condition.ts";

/** Bodies are given no part in a sealed dispute that is not open to them: they would answer for what they cannot see. Own decision. */
export const sealedTo = async (
  db: EntityManager,
  disputeId: string,
  organizationIds: readonly string[],
  field: string,
): Promise<Refusal | undefined> =>
  (await isOpenToAll(db, organizationIds, disputeId))
    ? undefined
    : refuse("SEALED_TO_BODY", "The dispute is sealed, and not open to every body named.", { path: [field] });
