import { holds, ownAct } from "../../shared/access/own-act.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/**
 * The type codes of the numbers a court gives here (案号类型代字); the first of each is the usual one.
 *
 * Source: Supreme People's Court rules on case numbers of 2015 as amended by 法〔2018〕335号; 诉前调确 and 诉前调书 since
 * 2022-01-01.
 */
export const numberTypes = {
  PRE_FILING: ["诉前调", "民诉前调"],
  STATEMENT_BEFORE_FILING: ["诉前调书"],
  FIRST_INSTANCE: ["民初"],
  CONFIRMATION_AFTER_PRE_FILING: ["诉前调确"],
  SPECIAL_PROCEDURE: ["民特"],
  ENFORCEMENT: ["执"],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type NumberType = keyof typeof numberTypes;

/** The parts of a case number the rule looks at. */
export interface NumberParts {
  readonly court: string;
  readonly type: string;
}

/**
 * A number that a court gives bears this court's own code and the type code of the act it is for.
 *
 * Source: Supreme People's Court rules on case numbers of 2015, as amended by 法〔2018〕335号.
 */
export function numberFits(
  parts: NumberParts | undefined,
  type: NumberType,
  courtCode: string,
  field: string,
): Refusal | undefined {
  const types: readonly string[] = numberTypes[type];
  if (parts?.court === courtCode && types.includes(parts.type)) return undefined;
  return refuse(
    "WRONG_CASE_NUMBER",
    `The number of this act reads like (2026)${courtCode}${numberTypes[type][0]}1号.`,
    {
      path: [field],
      type: "WrongCaseNumber",
      facts: { courtCode, types },
    },
  );
}

/** A number is given once. Source: Supreme People's Court rules on case numbers of 2015. */
export const numberFree = (taken: boolean, field: string): Refusal | undefined =>
  taken ? refuse("NUMBER_TAKEN", "This number is given already.", { path: [field] }) : undefined;

/**
 * A ruling or statement bears the number of its case; several papers of one case are told apart by 之一, 之二.
 *
 * Source: Supreme People's Court rules on case numbers of 2015.
 */
export const ofThisCase = (number: string, caseNumber: string | null, field: string): Refusal | undefined =>
  caseNumber !== null && bare(number) === bare(caseNumber)
    ? undefined
    : refuse("OTHER_CASE", `The number is not that of this case, ${caseNumber ?? "which has none yet"}.`, {
        path: [field],
      });

const bare = (number: string): string => number.replace(/之[一二三四五六七八九十]+$/, "");

/** The act belongs to the court's own people; a party acts for itself wherever the court is. Source: own decision. */
export const ofTheCourtOrParty = (
  courtId: string,
  viewer: { readonly post: Post; readonly organizationId: string | null },
): Refusal | undefined =>
  viewer.post === "PARTY" ? undefined : ownAct(courtId, viewer.organizationId, "The matter is with another court.");

/**
 * A petition office that has to do with a dispute learns that a court has it and where it stands, nothing more.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34 (necessity); Court-Invited Mediation Provisions, art. 2.
 */
export const seesStateOnly = ({ agency }: { readonly agency: Agency | null }): boolean => agency === "PETITION";

/**
 * A court hands over what it holds: nobody sends on what another body answers for.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export const courtHolds = (holderId: string, courtId: string): Refusal | undefined =>
  holds(holderId, courtId, "The court hands over what it holds; another body holds the dispute.");
