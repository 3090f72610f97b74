import type { Day } from "../../shared/deadline/day.ts";
import type { CompositionFinding } from "./composition.codes.ts";

/** A committee by its numbers: who its members are, and of which people, is not kept. */
export interface Composition {
  readonly memberCount: number;
  readonly womenCount: number;
  readonly minorityCount: number;
  readonly multiEthnicPlace: boolean;
  readonly hasHead: boolean;
  readonly electedOn: Day;
}

/** One thing a check found, and where it is written. */
export interface Finding {
  readonly code: CompositionFinding;
  readonly source: string;
  /** The studio it is about, if it is about one. */
  readonly studioId: string | null;
}

const TERM_YEARS = 3;
const STUDIO_STAFF = 2;
const ARTICLE_8 = "People's Mediation Law, art. 8";

/** The last day of a term of three years (People's Mediation Law, art. 9). */
export const termUntil = (electedOn: Day): Day => `${Number(electedOn.slice(0, 4)) + TERM_YEARS}${electedOn.slice(4)}`;

/**
 * What is not as it should be: data for whoever guides the committee, never a reason to refuse a party.
 *
 * Law: People's Mediation Law, arts. 8 and 9; studios: local rule of two or more full-time staff.
 */
export function findingsOf(
  committee: Composition,
  studios: readonly { readonly id: string; readonly fullTimeStaff: number; readonly closedOn: Day | null }[],
  today: Day,
): Finding[] {
  const { memberCount, womenCount, minorityCount, multiEthnicPlace, hasHead, electedOn } = committee;
  const found: [boolean, CompositionFinding, string][] = [
    [memberCount < 3 || memberCount > 9, "MEMBERS_OUTSIDE", ARTICLE_8],
    [!hasHead, "NO_HEAD", ARTICLE_8],
    [womenCount < 1, "NO_WOMAN", ARTICLE_8],
    [multiEthnicPlace && minorityCount < 1, "NO_MINORITY", ARTICLE_8],
    [today > termUntil(electedOn), "TERM_OVER_THREE_YEARS", "People's Mediation Law, art. 9"],
  ];
  const own = found.flatMap(([is, code, source]) => (is ? [{ code, source, studioId: null }] : []));
  const thin = studios
    .filter(({ fullTimeStaff, closedOn }) => closedOn === null && fullTimeStaff < STUDIO_STAFF)
    .map(({ id }) => ({
      code: "STUDIO_UNDERSTAFFED" as const,
      source: "Local rule for stationed studios: two or more full-time staff",
      studioId: id,
    }));
  return [...own, ...thin];
}
