import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { type KnownDispute, visibleDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { findCommittee } from "../committee/committee.reader.ts";
import { refusedBy } from "../consent/consent.reader.ts";
import { refusalStands } from "../consent/consent.rules.ts";
import { mediationCaseRepository } from "./mediation-case.repository.ts";
import { committeeHolds } from "./mediation-case.rules.ts";

/** What a case is opened of, and where. */
export interface CaseToOpen {
  readonly disputeId: string;
  readonly committeeId: string;
}

/** Who brings it: a party that applies, or a committee that offers. */
type Brought = "APPLICATION" | "PROACTIVE";

/** The dispute a case is to be opened of without a hand-over, or why none is. */
export async function disputeToOpen(
  work: Work,
  viewer: Viewer,
  input: CaseToOpen,
  origin: Brought,
): Promise<KnownDispute | Refusal> {
  const dispute = await visibleDispute(work.db, viewer, input.disputeId);
  if (isRefusal(dispute)) return dispute;
  const refusal =
    (await mayOpen(work, viewer, input, origin)) ??
    committeeHolds(dispute.holderId, input.committeeId) ??
    ((await findCommittee(work.db, input.committeeId))
      ? undefined
      : refuse("UNKNOWN_COMMITTEE", "There is no such committee.", { path: ["committeeId"] })) ??
    (await refusalLeftBehind(work, viewer, dispute, origin)) ??
    ((await mediationCaseRepository(work.db).openOf(dispute.id))
      ? refuse("ALREADY_OPEN", "This dispute is in mediation already.")
      : undefined);
  return refusal ?? dispute;
}

/** A party applies, of a dispute it sees since it is its own; the committee's own people write that down or offer. */
async function mayOpen(
  { db }: Work,
  viewer: Viewer,
  { committeeId }: CaseToOpen,
  origin: Brought,
): Promise<Refusal | undefined> {
  if (viewer.post === "PARTY" && origin === "APPLICATION") return undefined;
  const official = viewer.post === "MEDIATOR" || viewer.post === "COMMITTEE_HEAD";
  if (official && viewer.organizationId === committeeId && (await findCommittee(db, committeeId))) return undefined;
  return refuse("NOT_YOUR_ACT", "Only the committee's own people or, for an application, a party may do this.", {
    type: "NotYourAct",
    facts: { posts: ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], source: "People's Mediation Law, art. 17" },
  });
}

/** A party's no to an earlier mediation stands, until the party itself applies. */
async function refusalLeftBehind(
  { db }: Work,
  { post, personId }: Viewer,
  { id, parties }: KnownDispute,
  origin: Brought,
): Promise<Refusal | undefined> {
  const refusing = await refusedBy(db, id);
  const itself = parties.some((party) => party.personId === personId && refusing.includes(party.id));
  // An official writes an application down for a party without an account.
  return refusalStands(refusing, origin === "APPLICATION" && (post !== "PARTY" || itself));
}
