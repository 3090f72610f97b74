import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { PublicSecuritySittingEntity } from "./public-security-sitting.entity.ts";
import type { SittingOf } from "./public-security-sitting.reader.ts";
import { type Attendance, type Staffing, everybodyThere, soundSitting } from "./public-security-sitting.rules.ts";

/** What an officer records of a sitting. */
export interface RecordedSitting extends Attendance, Staffing {
  readonly heldOn: Day;
  readonly place: string;
  readonly othersPresent: readonly string[];
}

/** Writes a sitting down, or says why it was none. Where the parties `agreed`, all of them were there. */
export async function keepSitting(
  work: Work,
  sitting: RecordedSitting,
  { mediationId, disputeId, ordinal, from }: SittingOf,
  agreed: boolean,
): Promise<Refusal | undefined> {
  const { db, today, actor } = work;
  const parties = await partiesOf(db, disputeId);
  const refusal =
    dayFits(sitting.heldOn, from, today, "sitting") ??
    soundSitting(parties, sitting) ??
    (agreed ? everybodyThere(parties, sitting) : undefined);
  if (refusal) return refusal;
  const { heldOn, place, officers, auxiliaries, fullyRecorded, presentPartyIds, representedPartyIds } = sitting;
  await db.insert(PublicSecuritySittingEntity, {
    id: work.newId(),
    mediationId,
    ordinal,
    heldOn,
    place,
    presidedBy: actor.post,
    officers,
    auxiliaries,
    fullyRecorded,
    presentPartyIds: [...presentPartyIds],
    representedPartyIds: [...representedPartyIds],
    othersPresent: [...sitting.othersPresent],
    guardians: sitting.guardians.map(({ partyId, answer }) => ({ partyId, answer })),
  });
  return undefined;
}
