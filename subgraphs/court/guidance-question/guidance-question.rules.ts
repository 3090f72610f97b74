import { ownAct } from "../../shared/access/own-act.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { IdentifyingMark } from "./guidance-question.codes.ts";

export const ASKERS: readonly Post[] = ["MEDIATOR", "COMMITTEE_HEAD"];

/**
 * The question goes to a court whose guide judges work for the division.
 *
 * Source: roster of guide judges (业务指导法官名册, A71), own decision.
 */
export const guidedByThisCourt = (courtIds: readonly string[], courtId: string): Refusal | undefined =>
  courtIds.includes(courtId)
    ? undefined
    : refuse("NO_GUIDE_JUDGE", "This court has no guide judge for the division.", {
        path: ["courtId"],
        type: "NoGuideJudge",
        facts: { courtIds: [...new Set(courtIds)] },
      });

/**
 * Guide judges answer: those on the court's roster for the division.
 *
 * Source: roster of guide judges (业务指导法官名册, A71), own decision.
 */
export const onTheRoster = (memberIds: readonly string[], personId: string): Refusal | undefined =>
  memberIds.includes(personId)
    ? undefined
    : refuse("NOT_A_GUIDE_JUDGE", "A guide judge of the division answers; the court's roster names them.");

/** Who asked takes back, nobody else. Source: own decision. */
export const byTheAsker = (askerId: string, organizationId: string | null): Refusal | undefined =>
  ownAct(askerId, organizationId, "Another committee asked this.");

const MARKS: Readonly<Record<IdentifyingMark, RegExp>> = {
  CITIZEN_ID: /(?<!\d)\d{17}[\dX](?![\dX])/i,
  PHONE: /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}\d{7,8})(?!\d)/,
  CASE_NUMBER: /DS\d{12,}|[([〔]\d{4}[)\]〕]\s*\p{Script=Han}\d{0,4}\p{Script=Han}{1,6}\s*\d+\s*号/u,
};

/** Full-width digits and what people put between digits hide a number from a pattern, not from a reader. */
const bare = (text: string): string => text.normalize("NFKC").replace(/(?<=[\dS])[\s\-·.]+(?=\d)/g, "");

/**
 * Question and answer are read by every committee of the division, so they name no person and no dispute. Numbers are
 * found by their pattern; a name is not: the courts know the parties of a dispute by opaque ids only, and a list of names
 * to compare with is what the hub must not keep.
 *
 * Law: Personal Information Protection Law, art. 6; Court-Invited Mediation Provisions, art. 2. The patterns are an own decision.
 */
export function namesNobody(text: string, field: string): Refusal | undefined {
  const plain = bare(text);
  const found = (Object.keys(MARKS) as IdentifyingMark[]).filter((mark) => MARKS[mark].test(plain));
  return found.length === 0
    ? undefined
    : refuse("TEXT_IDENTIFIES", "Ask about the law: leave out numbers of persons and cases, and every name.", {
        path: [field],
        type: "TextIdentifies",
        facts: { found },
      });
}
