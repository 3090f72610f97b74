import type { EntityManager } from "typeorm";
import { type Refusal, isRefusal } from "../errors/refusal.ts";

/** Carries a refusal out of a transaction that must leave nothing behind. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Runs `work` inside a savepoint that a refusal rolls back. */
export async function savepoint<Row>(
  tx: EntityManager,
  work: (inner: EntityManager) => Promise<Row | Refusal>,
): Promise<Row | Refusal> {
  try {
    return await tx.transaction(async (inner) => {
      const outcome = await work(inner);
      if (isRefusal(outcome)) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    throw error;
  }
}
