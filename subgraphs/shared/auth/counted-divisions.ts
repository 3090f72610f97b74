import { coversDivision, divisionPrefix } from "./division.ts";
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

const counts = ({ post, agency }: Viewer): boolean => agency === "CENTRE" || post === "INTEGRATOR";
