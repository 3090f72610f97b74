import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import type { IntakeSource } from "../intake/intake.codes.ts";
import type { PartySide } from "../party/party.codes.ts";
import type { DuplicateRule } from "./fingerprint.codes.ts";

/** What of a party is compared. */
export interface ComparedParty {
  readonly side: PartySide;
  readonly name: string;
  readonly citizenId?: string | null;
  readonly creditCode?: string | null;
}

/** What of a registration is compared. */
export interface ComparedMatter {
  readonly category: DisputeCategory;
  readonly divisionCode: string;
  readonly source: IntakeSource;
  readonly sourceRecordId: string | null;
  readonly happenedOn: string | null;
  readonly place: string | null;
  readonly parties: readonly ComparedParty[];
}

/** A rule and the text it compares; texts are turned into keyed digests before they are kept. */
export interface Mark {
  readonly rule: DuplicateRule;
  readonly text: string;
}

/** A fact that matched, for the person who decides. */
export interface MatchedFact {
  readonly name: string;
  readonly value: string;
}

const mark = (rule: DuplicateRule, ...parts: readonly string[]): Mark => ({
  rule,
  text: JSON.stringify([rule, ...parts]),
});

/** One text for the ways a name or place is written: full width or half, with or without blanks and points. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, "");

/**
 * The marks of two opposing parties in one type of dispute, in either order: who complained first does not matter. A mark
 * always holds two people and a type, so that none leads from one person to that person's disputes.
 *
 * Law: Personal Information Protection Law, arts. 6 and 24; domain rule D.4 (1).
 */
export function partyMarks(category: DisputeCategory, parties: readonly ComparedParty[]): Mark[] {
  const side = (wanted: PartySide): ComparedParty[] => parties.filter((party) => party.side === wanted);
  const pairs = side("APPLICANT").flatMap((one) => side("RESPONDENT").map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    const names = mark("SAME_NAMES", category, ...[plain(one.name), plain(other.name)].sort());
    return a && b ? [mark("SAME_PARTIES", category, ...[a, b].sort()), names] : [names];
  });
}

const numberOf = ({ citizenId, creditCode }: ComparedParty): string | null => citizenId ?? creditCode ?? null;

/** The mark of a record of another body. Source: own decision; first-asked responsibility (首问负责制). */
export const sourceMark = (source: IntakeSource, sourceRecordId: string): Mark =>
  mark("SAME_SOURCE_RECORD", source, plain(sourceRecordId));

/** Everything a registration is compared by; each text once. */
export function marksOf(matter: ComparedMatter): Mark[] {
  const { category, divisionCode, source, sourceRecordId, happenedOn, place, parties } = matter;
  const marks = [
    ...partyMarks(category, parties),
    ...(sourceRecordId ? [sourceMark(source, sourceRecordId)] : []),
    ...(happenedOn && place ? [mark("SAME_PLACE_AND_DAY", divisionCode, plain(place), happenedOn)] : []),
  ];
  return [...new Map(marks.map((one) => [one.text, one])).values()];
}

/** What matched, as the person who decides is shown it: never a name or a number of a party. */
export function matchedFacts(rule: DuplicateRule, matter: ComparedMatter, times: number): MatchedFact[] {
  const { category, divisionCode, source, sourceRecordId, happenedOn, place } = matter;
  switch (rule) {
    case "SAME_PARTIES":
    case "SAME_NAMES":
      return [
        { name: "division", value: divisionCode },
        { name: "category", value: category },
        { name: "opposingPairs", value: String(times) },
      ];
    case "SAME_SOURCE_RECORD":
      return [
        { name: "source", value: source },
        { name: "sourceRecordId", value: sourceRecordId ?? "" },
      ];
    case "SAME_PLACE_AND_DAY":
      return [
        { name: "division", value: divisionCode },
        { name: "place", value: place ?? "" },
        { name: "happenedOn", value: happenedOn ?? "" },
      ];
  }
}
