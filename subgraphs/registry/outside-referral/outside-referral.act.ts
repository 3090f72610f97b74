import type { OutsideReferralEvent } from "../../../schema/events/registry.events.ts";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import { partiesOfDispute } from "../party/party.reader.ts";
import { outsideClocks } from "./outside-clocks.act.ts";
import { discreetKinds } from "./outside-kinds.rules.ts";
import type { OutsideReferralEntity } from "./outside-referral.entity.ts";
import { outsideReferralRepository } from "./outside-referral.repository.ts";
import { followedThatFar } from "./outside-referral.rules.ts";
import { type OutsideReferralCommand, outsideReferralProcedure } from "./outside-referral.states.ts";

/** What an act on an outside referral names. */
export interface OutsideReferralTarget {
  readonly outsideReferralId: string;
  readonly expectedVersion?: number | null;
}

/** The referral of an act, locked after its dispute; one the viewer may not see answers like one that does not exist. */
export async function outsideReferralToAct(
  work: Work,
  viewer: Viewer,
  { outsideReferralId, expectedVersion }: OutsideReferralTarget,
): Promise<OutsideReferralEntity | Refusal> {
  const repository = outsideReferralRepository(work.db);
  const first = await repository.findVisible(viewer, outsideReferralId);
  if (!first) return refuse("REFERRAL_NOT_FOUND", "There is no such referral.", { path: ["outsideReferralId"] });
  work.concerns(first);
  await lockDispute(work, first.disputeId);
  const row = (await repository.lock(first.id)) ?? first;
  return bodysOrOwn(viewer, row) ?? stale(row, expectedVersion) ?? row;
}

/** The body that referred goes on with it, or the centre; a party acts for itself, which the acts check. */
const bodysOrOwn = (viewer: Viewer, { organizationId }: OutsideReferralEntity): Refusal | undefined =>
  viewer.post === "PARTY" || viewer.agency === "CENTRE" ? undefined : ownAct(organizationId, viewer.organizationId);

/** The referral moved by a command, not yet written; refused where its kind is not followed that far. */
export function moved(
  row: OutsideReferralEntity,
  command: OutsideReferralCommand,
  viewer: Viewer,
): OutsideReferralEntity | Refusal {
  const next = move(outsideReferralProcedure, row.state, command, viewer.post);
  if (isRefusal(next)) return next;
  return followedThatFar(row.kind, command) ?? Object.assign(row, { state: next });
}

/** The party an act is for: of this dispute, and where a party acts, itself. */
export async function partyOfAct(
  work: Work,
  viewer: Viewer,
  disputeId: string,
  partyId: string,
): Promise<Refusal | undefined> {
  const party = (await partiesOfDispute(work.db, disputeId)).find(({ id }) => id === partyId);
  const path = ["partyId"];
  if (!party) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path });
  return viewer.post === "PARTY" && party.personId !== viewer.personId
    ? refuse("NOT_A_PARTY", "A party answers for itself only.", { path })
    : undefined;
}

/** Tells of a step; of a kind not everybody who sees the dispute may know of nobody is told, and only its clocks move. */
export async function tell(work: Work, row: OutsideReferralEntity, type: OutsideReferralEvent, on: Day): Promise<void> {
  const { id, disputeId, kind, bodyName, outcome } = row;
  const data = { outsideReferralId: id, outsideKind: kind, bodyName, on, outcome };
  if (discreetKinds.includes(kind)) {
    await outsideClocks[type]?.(work, { disputeId, recordId: id, data });
    return;
  }
  await work.announce(type, { disputeId, recordId: id }, data);
}
