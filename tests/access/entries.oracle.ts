import { personNamed } from "../../seeds/people.ts";
import { type Side, seesTrack } from "./rows.oracle.ts";

/** What a committee and the parties do between themselves; others learn the state and the outcome. */
const INSIDE_POLICE_MEDIATION = [
  "OFFICER_RECUSAL_REQUESTED",
  "OFFICER_RECUSAL_DECIDED",
  "TRAFFIC_SITTING_CHANGE_MOVED",
];
const INSIDE_MEDIATION = [
  ...["CONSENT_RECORDED", "SESSION_HELD", "CLAIM_FACTS_RECORDED", "RECUSAL_REQUESTED", "RECUSAL_DECIDED"],
  ...["PARTICIPANT_INVITED", "EXPERT_OPINION_RECORDED", "PARTICIPATION_ENDED"],
  "DANGER_REPORTED",
];

/** An entry of a timeline, with the agency whose record it tells of and, where it is a step of one, its hand-over. */
export interface Entry {
  readonly kind: string;
  readonly source: string;
  /** The body that acted; null where a party or the hub did. */
  readonly organization: { readonly id: string } | null;
  /** The agency whose record the entry tells of, whoever announced it. */
  readonly tellsOf: string;
  readonly handOver: { readonly track: Side; readonly ends: readonly string[] } | null;
}

/** Whether a person is shown an entry; `mediates` are the committees with a case of the dispute. */
export function seesEntry(id: string, entry: Entry, senders: readonly string[], mediates: readonly string[]): boolean {
  if (!seesSource(id, entry.tellsOf, senders)) return false;
  const { agency, organizationId, post } = personNamed(id);
  // Nobody is to read out of it that it was reported to be dangerous.
  if (post === "PARTY" && entry.kind === "DANGER_REPORTED") return false;
  if (agency !== null && agency !== "POLICE" && INSIDE_POLICE_MEDIATION.includes(entry.kind)) return false;
  if (agency === null || !INSIDE_MEDIATION.includes(entry.kind)) return true;
  return entry.organization === null
    ? mediates.includes(organizationId ?? "")
    : entry.organization.id === organizationId;
}

/** Facts of an entry that are not for everybody who sees it: numbers, linkages and modes of others' tracks. */
export function seesFact(id: string, { source, handOver }: Entry, name: string): boolean {
  const { agency } = personNamed(id);
  if (agency === "PETITION" && source === "COURT") return false;
  if (handOver === null || !["linkage", "courtMode", "sourceNumber"].includes(name)) return true;
  return seesTrack(id, handOver.track, handOver.ends);
}

/** Whose entries of a dispute's timeline and whose clocks a person is shown. */
export function seesSource(id: string, source: string, senders: readonly string[]): boolean {
  const { post, agency } = personNamed(id);
  if (post === "PARTY") return source !== "PETITION";
  if (agency === null || agency === "CENTRE" || source === "CENTRE" || source === "MEDIATION") return true;
  if (agency === "MEDIATION") return senders.includes(source);
  return source === agency || (agency === "PETITION" && source === "COURT");
}

/** A referral to a body outside the hub, as far as who may know of it goes by it. */
export interface Outside {
  readonly kind: string;
  /** The body that offered it. */
  readonly body: string;
  /** The account of the party that asked. */
  readonly person: string | null;
}

/** What a party asks for its own sake; and what goes to the discipline bodies, of which only the centre knows (A113). */
const ASKED_FOR_ONESELF = ["LEGAL_AID", "PETITION_LAWYER", "COUNSELLING", "LEGAL_CONSULTATION", "LEGAL_HOTLINE"];

/** Whether a person may know that there is such a referral. */
export function seesOutside(id: string, { kind, body, person }: Outside): boolean {
  const { post, organizationId } = personNamed(id);
  if (post === "CENTRE_CLERK" || post === "CENTRE_HEAD" || post === "DEVELOPER") return true;
  if (kind === "DISCIPLINE") return false;
  return !ASKED_FOR_ONESELF.includes(kind) || organizationId === body || (post === "PARTY" && person === id);
}
