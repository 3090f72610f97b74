import type { EntityManager } from "typeorm";
import type { Day } from "../../shared/deadline/day.ts";
import { KnownFailureEntity } from "./known-failure.entity.ts";

/** The last day on which people's mediation of a dispute came to nothing; null where none did. */
export async function lastFailureOn(db: EntityManager, disputeId: string): Promise<Day | null> {
  const [last] = await db.find(KnownFailureEntity, { where: { disputeId }, order: { endedOn: "DESC" }, take: 1 });
  return last?.endedOn ?? null;
}
