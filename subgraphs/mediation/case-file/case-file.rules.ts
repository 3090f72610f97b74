import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import {
  type CaseDocument,
  type DocumentNeed,
  type RetentionClass,
  caseDocuments,
  retentionClasses,
} from "./case-file.codes.ts";

/** A paper of the file. */
export interface FiledDocument {
  readonly kind: CaseDocument;
  readonly pages: number;
}

/** What the rules of the file must know of its case. */
export interface CaseOfFile {
  readonly state: string;
  readonly endedOn: Day | null;
  readonly agreement: { readonly form: "ORAL" | "WRITTEN"; readonly state: string } | null;
  readonly sessions: number;
  readonly visitWaiting: { readonly id: string; readonly dueOn: Day | null } | null;
}

const neededAs = (need: DocumentNeed): CaseDocument[] =>
  (Object.keys(caseDocuments) as CaseDocument[]).filter((kind) => caseDocuments[kind].need === need);

/** The standard papers with when each is needed. Source: standard forms of people's mediation files (人民调解文书格式). */
export const standardDocuments = (Object.keys(caseDocuments) as CaseDocument[]).map((kind) => ({
  kind,
  need: caseDocuments[kind].need,
  source: "Standard forms of people's mediation files (人民调解文书格式)",
}));

/**
 * The papers a file must hold and this one does not. An application may stand for the acceptance form; what comes after
 * acceptance is asked for only where it came to that.
 *
 * Source: standard forms of people's mediation files (人民调解文书格式); People's Mediation Law, arts. 26 and 27.
 */
export function missingDocuments(documents: readonly FiledDocument[], ofCase: CaseOfFile): CaseDocument[] {
  const held = new Set(documents.map(({ kind }) => kind));
  const form = held.has("APPLICATION_FORM") ? [] : (["ACCEPTANCE_FORM"] as const);
  const accepted = ofCase.state === "REFUSED" ? [] : neededAs("ACCEPTED");
  const sitting = ofCase.sessions > 0 ? neededAs("SITTING_HELD") : [];
  const agreed = ofCase.agreement?.form === "WRITTEN" ? "AGREED_IN_WRITING" : "AGREED_ORALLY";
  const end = neededAs(ofCase.agreement ? agreed : "NOT_AGREED");
  return [...neededAs("ALWAYS"), ...form, ...accepted, ...sitting, ...end].filter((kind) => !held.has(kind));
}

/**
 * Every paper has pages, and the list is not empty.
 *
 * Source: standard forms of people's mediation files (人民调解文书格式), the list of contents among them.
 */
export const soundList = (documents: readonly FiledDocument[]): Refusal | undefined =>
  documents.length > 0 && documents.every(({ pages }) => pages >= 1)
    ? undefined
    : refuse("LIST_NOT_SOUND", "List at least one paper, each with one page or more.", { path: ["documents"] });

/**
 * A file is put away when its case has ended, what was agreed is performed or contested, the last visit is made, and
 * the required papers are in it.
 *
 * Law: People's Mediation Law, arts. 27 and 31; Several Provisions on People's Mediation Work, art. 39.
 */
export function mayArchive(documents: readonly FiledDocument[], ofCase: CaseOfFile): Refusal | undefined {
  const { endedOn, agreement, visitWaiting } = ofCase;
  if (endedOn === null) return refuse("CASE_GOES_ON", "The case has not ended.", { path: ["caseId"] });
  if (agreement && agreement.state !== "PERFORMED" && agreement.state !== "IN_DISPUTE") {
    return refuse("AGREEMENT_OPEN", "The agreement is neither performed nor contested.", {
      type: "AgreementOpen",
      facts: { agreementState: agreement.state },
    });
  }
  if (visitWaiting) {
    return refuse("VISIT_OWED", "The follow-up visit is still to be made.", {
      type: "VisitOwed",
      facts: { visitId: visitWaiting.id, dueOn: visitWaiting.dueOn },
    });
  }
  const missing = missingDocuments(documents, ofCase);
  return missing.length === 0
    ? undefined
    : refuse("FILE_INCOMPLETE", "Papers are missing from the file.", {
        path: ["caseId"],
        type: "FileIncomplete",
        facts: { missing },
      });
}

/** The day after which a file may go, or null where it is kept for ever (Personal Information Protection Law, art. 19). */
export function keptUntil(archivedOn: Day, retention: RetentionClass): Day | null {
  const { years } = retentionClasses[retention];
  // Counted to the end of the year, so 29 February does not come up.
  return years === null ? null : `${Number(archivedOn.slice(0, 4)) + years}-12-31`;
}
