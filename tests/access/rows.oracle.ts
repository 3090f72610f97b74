import type { Post } from "../../subgraphs/shared/state-machine/posts.ts";
import { personNamed } from "../../seeds/people.ts";

/**
 * What domain rules D.5 and D.6 say of everybody who may ask, in the words of the domain and apart from the code: who is
 * what to a row and who sees it at all. What of it each is shown stands in `fields.oracle.ts`, what timelines and clocks
 * tell of it in `entries.oracle.ts`, who may do what in `posts.oracle.ts`.
 */

/** The agency whose records a row belongs to. */
export type Side = "REGISTRY" | "MEDIATION" | "POLICE" | "COURT" | "PETITION";

/** A row as the stories left it, read from the tables. */
export interface Row {
  readonly side: Side;
  /** The number of its dispute; null for what belongs to none. */
  readonly dispute: string | null;
  /** Who sees that dispute. */
  readonly seenBy: readonly string[];
  /** The bodies whose own it is: committee, station, court, office and answering body, author. */
  readonly own: readonly string[];
  /** The bodies it was handed to, or that would review it. */
  readonly handedTo: readonly string[];
  /** Courts and stations with a record of their own of the dispute: they go by what is agreed. */
  readonly goBy: readonly string[];
  /** The parties it is of, where it is not of all parties of the dispute. */
  readonly parties: readonly string[] | null;
  /** Natural person, so that there is something to mask. */
  readonly person: boolean;
  /** A minor is among the parties, it is a family matter, or violence was asked about, whatever was answered. */
  readonly delicate: boolean;
  /** Sent on to a body outside the hub. */
  readonly routed: boolean;
  /** A party under eighteen. */
  readonly minor?: boolean;
  /** The account that acts for such a party. */
  readonly guardian?: string | null;
  /** The agency of whose track a hand-over is a step of. */
  readonly track?: Side;
  /** The accounts of the mediators named for a case. */
  readonly mediators?: readonly string[];
  /** Staff who withdrew from a petition. */
  readonly withdrawn?: readonly string[];
  /** The post that decides what is asked in the row. */
  readonly decider?: Post;
}

/** A person's relation to a row, the only thing verdicts go by. */
export interface Relation {
  readonly party: boolean;
  /** Clerk or head of the centre, whose divisions it lies in. */
  readonly centre: boolean;
  readonly supervisor: boolean;
  readonly own: boolean;
  readonly handed: boolean;
  readonly goesBy: boolean;
  readonly head: boolean;
  /** Named for the case. */
  readonly mediates: boolean;
  readonly petitionOffice: boolean;
  readonly petitionHead: boolean;
  /** Decides what is asked in the row, or writes the decision down. */
  readonly decides: boolean;
  readonly court: boolean;
  readonly themselves: boolean;
  /** Sees the track a hand-over is a step of. */
  readonly track: boolean;
  /** Looks, as a party, at another party that is a child. */
  readonly atAnothersChild: boolean;
}

export function relationOf(id: string, row: Row): Relation {
  const { post, organizationId } = personNamed(id);
  const among = (bodies: readonly string[]): boolean => organizationId !== null && bodies.includes(organizationId);
  return {
    party: post === "PARTY" && (row.parties === null || row.parties.includes(id)),
    themselves: row.parties?.includes(id) ?? false,
    centre: post === "CENTRE_CLERK" || post === "CENTRE_HEAD",
    supervisor: post === "SUPERVISOR",
    own: among(row.own),
    handed: among(row.handedTo),
    goesBy: among(row.goBy),
    head: post === "COMMITTEE_HEAD" || post === "STATION_HEAD",
    mediates: row.mediators?.includes(id) ?? false,
    petitionOffice: post.startsWith("PETITION"),
    petitionHead: post === "PETITION_HEAD",
    decides: post === row.decider,
    court: post.startsWith("JUDGE"),
    atAnothersChild: post === "PARTY" && row.minor === true && row.guardian !== id,
    track: row.track === undefined || seesTrack(id, row.track, row.own),
  };
}

/**
 * Whether a person sees an agency's track, and more of it than that there is one: its own, what was handed to its body,
 * the centre all. What a court or the police handed over concerns all parties, a petition whoever brought it.
 */
export function seesTrack(id: string, track: Side, ends: readonly string[]): boolean {
  const { post, agency, organizationId } = personNamed(id);
  if (post === "PARTY") return track !== "PETITION";
  if (agency === null || agency === "CENTRE" || track === "REGISTRY" || agency === track) return true;
  return organizationId !== null && ends.includes(organizationId);
}

/** Whether a person sees a row at all (the cells of D.6 that are not empty). */
export function seesRow(id: string, row: Row): boolean {
  const { post, agency } = personNamed(id);
  const { own, handed, party } = relationOf(id, row);
  if (post === "DEVELOPER") return true;
  if (row.withdrawn?.includes(id)) return false;
  if (row.side === "PETITION" && (own || (agency === "PETITION" && handed))) return true;
  if (!row.seenBy.includes(id)) return false;
  if (agency === "CENTRE" || row.side === "REGISTRY" || row.side === "MEDIATION") return true;
  if (post === "PARTY") return row.side !== "PETITION" || party;
  if (agency === row.side) return own;
  if (agency === "MEDIATION") return handed;
  return row.side === "COURT" && agency === "PETITION";
}
