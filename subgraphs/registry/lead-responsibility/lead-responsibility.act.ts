import type { Work } from "../../shared/db/work.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import type { LeadResponsibilityEntity } from "./lead-responsibility.entity.ts";
import { leadResponsibilityRepository } from "./lead-responsibility.repository.ts";
import { type LeadResponsibilityState, leadResponsibilityProcedure } from "./lead-responsibility.states.ts";

/** How a responsibility ends without anybody relieving the post of it. */
export const endings = { REPLACED: "REPLACE", ENDED: "END" } as const;

/** Ends a responsibility that stands, and says how. */
export async function endResponsibility(
  work: Work,
  row: LeadResponsibilityEntity,
  ending: keyof typeof endings,
  reason: string | null,
): Promise<void> {
  const state = arrive(leadResponsibilityProcedure, row.state, endings[ending]);
  await keepEnd(work, row, state, reason);
}

/** Writes the end down and announces it. */
export async function keepEnd(
  work: Work,
  row: LeadResponsibilityEntity,
  state: LeadResponsibilityState,
  reason: string | null,
): Promise<LeadResponsibilityEntity> {
  const ended = { state, endedAt: work.now, endReason: reason };
  const kept = await leadResponsibilityRepository(work.db).update(Object.assign(row, ended));
  const { id, disputeId, organizationId, scope } = kept;
  await work.announce(
    "registry.LeadResponsibilityEnded",
    { disputeId, recordId: id },
    { organizationId, scope, ending: state, reason },
  );
  return kept;
}
