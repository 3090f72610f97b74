import type { Agency } from "../state-machine/agencies.ts";

/** How much of another agency's tracks: all of those of its disputes, those referred to it, or none. */
export type TrackView = "SEEN" | "REFERRED" | "NONE";

/**
 * Which agencies' tracks of its disputes the people of an agency see: its own row says it, the column is whose track.
 * What they see of a track they see is for the field rules of its procedure.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34: no more than the duty needs (domain rules D.6).
 */
export const tracks: Readonly<Record<Agency, Readonly<Record<Agency, TrackView>>>> = {
  CENTRE: { CENTRE: "SEEN", MEDIATION: "SEEN", POLICE: "SEEN", COURT: "SEEN", PETITION: "SEEN" },
  MEDIATION: { CENTRE: "SEEN", MEDIATION: "SEEN", POLICE: "REFERRED", COURT: "REFERRED", PETITION: "REFERRED" },
  POLICE: { CENTRE: "SEEN", MEDIATION: "SEEN", POLICE: "SEEN", COURT: "NONE", PETITION: "NONE" },
  COURT: { CENTRE: "SEEN", MEDIATION: "SEEN", POLICE: "NONE", COURT: "SEEN", PETITION: "NONE" },
  PETITION: { CENTRE: "SEEN", MEDIATION: "SEEN", POLICE: "NONE", COURT: "SEEN", PETITION: "SEEN" },
};

/** Of a court's tracks a petition office learns that there is one and where it stands, nothing more (domain rules D.6). */
export const stateOnly = (viewer: Agency | null, owner: Agency): boolean => viewer === "PETITION" && owner === "COURT";

/** The agencies whose tracks an agency sees in this way. */
export const seenAs = (viewer: Agency, view: TrackView): Agency[] =>
  (Object.keys(tracks) as Agency[]).filter((owner) => tracks[viewer][owner] === view);
