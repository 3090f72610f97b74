import { coversDivision, divisionPrefix } from "./division.ts";
import type { Day } from "../deadline/day.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The divisions whose numbers a viewer may be told, as patterns of codes: the centre and reports for their own, a developer
 * everything of the demo world. Nobody else counts disputes.
 */
export const countedDivisions = (viewer: Viewer): string[] => {
  if (viewer.post === "DEVELOPER") return viewer.demo ? ["%"] : [];
  return counts(viewer) ? viewer.divisions.map((code) => `${divisionPrefix(code)}%`) : [];
};

/** Whether the viewer may be told the numbers of all of a division. */
export const countsDivision = (viewer: Viewer, code: string): boolean =>
  viewer.post === "DEVELOPER"
    ? viewer.demo
    : counts(viewer) && viewer.divisions.some((covering) => coversDivision(covering, code));

/**
 * The day before which numbers are told; null where without end. Who counts its own divisions sees the disputes behind the
 * numbers as well. A report does not: what still moves would give single disputes away to whoever asks again the next day.
 *
 * Source: own decision after domain rules C.9 and D.4 (6).
 */
export const countedBefore = ({ post }: Viewer, today: Day): Day | null =>
  post === "INTEGRATOR" ? `${today.slice(0, 7)}-01` : null;

const counts = ({ post, agency }: Viewer): boolean => agency === "CENTRE" || post === "INTEGRATOR";
