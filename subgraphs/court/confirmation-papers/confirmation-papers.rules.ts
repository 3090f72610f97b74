import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type ConfirmationPaper, confirmationPapers } from "./confirmation-papers.codes.ts";

/** What the court found when it went through the papers; null where nobody has. */
export interface PapersFound {
  readonly papersPresent: readonly ConfirmationPaper[] | null;
  /** Whether the agreement is about a property right, so that proof of it belongs to the papers. */
  readonly aboutProperty: boolean | null;
}

/** One paper of the article's list. */
export interface PaperStanding {
  readonly paper: ConfirmationPaper;
  readonly required: boolean;
  readonly present: boolean;
}

const all = Object.keys(confirmationPapers) as ConfirmationPaper[];

/**
 * The article's list with what is there. Proof of property rights is asked for where the agreement is about any.
 *
 * Law: Civil Procedure Interpretation, art. 354.
 */
export const standingOf = ({ papersPresent, aboutProperty }: PapersFound): readonly PaperStanding[] | null =>
  papersPresent &&
  all.map((paper) => ({
    paper,
    required: paper !== "PROPERTY_RIGHTS" || aboutProperty === true,
    present: papersPresent.includes(paper),
  }));

/** The papers that are asked for and not there; none where nobody has gone through them. */
export const missingOf = (found: PapersFound): readonly ConfirmationPaper[] =>
  (standingOf(found) ?? []).filter(({ required, present }) => required && !present).map(({ paper }) => paper);

/**
 * Where papers are missing the parties are asked for them by a day: the application is neither refused for it nor accepted
 * without them. A court that has not kept the list in the hub is not held to it.
 *
 * Law: Civil Procedure Interpretation, art. 354 para. 2; that the list may be kept elsewhere is an own decision.
 */
export function papersComplete(found: PapersFound): Refusal | undefined {
  const papers = missingOf(found);
  return papers.length === 0
    ? undefined
    : refuse("PAPERS_MISSING", "Papers are missing; ask the parties for them by a day.", {
        type: "ConfirmationPapersMissing",
        facts: { papers },
      });
}

/** What the parties are asked for: what is missing of the list, by its name, and what the court adds to it. */
export const askedFor = (found: PapersFound, further: readonly string[]): string[] => [
  ...new Set([...missingOf(found).map((paper) => confirmationPapers[paper].zh), ...further]),
];
