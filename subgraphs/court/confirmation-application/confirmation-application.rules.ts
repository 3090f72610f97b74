import { otherBody } from "../../shared/access/own-act.rules.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { allPartiesAlone } from "../../shared/parties/every-party.rules.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { ConfirmationState } from "../confirmation/confirmation.states.ts";

/** Who hands an application in, as the rules see it. */
interface Applying {
  readonly post: Post;
  readonly organizationId: string | null;
}

/**
 * The parties apply, in writing or by word of mouth; the court they apply to writes it down.
 *
 * Law: Civil Procedure Law, art. 205; Civil Procedure Interpretation, art. 353.
 */
export function appliesHere({ post, organizationId }: Applying, courtId: string): Refusal | undefined {
  if (post === "PARTY") return undefined;
  if (post !== "JUDGE_ASSISTANT" && post !== "JUDGE") {
    return refuse("NOT_YOUR_ACT", "The parties apply; the court writes their application down.", {
      type: "NotYourAct",
      facts: { posts: ["PARTY", "JUDGE_ASSISTANT", "JUDGE"], source: "Civil Procedure Interpretation, art. 353" },
    });
  }
  return organizationId === courtId
    ? undefined
    : otherBody(courtId, "An application is written down by the court it goes to.", ["courtId"]);
}

/**
 * The parties apply together: each party of the agreement is an applicant, and nobody else.
 *
 * Law: Civil Procedure Law, art. 205; People's Mediation Law, art. 33.
 */
export const appliedJointly = (partyIds: readonly string[], applicantIds: readonly string[]): Refusal | undefined =>
  allPartiesAlone(partyIds, applicantIds, {
    code: "NOT_JOINT",
    sentence: "Every party of the agreement joins the application.",
    only: "Only parties of the agreement apply.",
    type: "NotJoint",
    field: "applicantIds",
  });

/**
 * A party applies today; what a court writes down it may have received before, since the agreement took effect.
 *
 * Law: Civil Procedure Interpretation, art. 353 (written or oral).
 */
export function receivedThen(appliedOn: Day, effectiveOn: Day, today: Day, post: Post): Refusal | undefined {
  const earliest = post === "PARTY" ? today : effectiveOn;
  const sentence = `This application is of a day between ${earliest} and ${today}.`;
  return dayFits(appliedOn, earliest, today, "appliedOn", sentence);
}

/**
 * The court that invited the committee, where one did; otherwise a court over the division of the dispute. Whether a
 * court over it is the right one among these, that court examines.
 *
 * Law: Civil Procedure Law, art. 205; Civil Procedure Interpretation, art. 355.
 */
export function hasJurisdiction(
  courtId: string,
  invitingCourtId: string | null,
  courtsOver: readonly string[],
): Refusal | undefined {
  const courtIds = invitingCourtId === null ? courtsOver : [invitingCourtId];
  return courtIds.includes(courtId)
    ? undefined
    : refuse("NO_JURISDICTION", "The application goes to another court.", {
        type: "NoJurisdiction",
        facts: { courtIds },
        path: ["courtId"],
      });
}

/** An earlier application of the same agreement, as the rule sees it. */
interface Earlier {
  readonly state: ConfirmationState;
  readonly courtId: string;
}

const MAY_BE_MADE_AGAIN: readonly ConfirmationState[] = ["NOT_ACCEPTED", "WITHDRAWN", "DEEMED_WITHDRAWN"];

/**
 * One application an agreement at a time, at one court; after a ruling on it there is none: the parties vary the
 * agreement, make a new one or sue. What was withdrawn or not accepted may be applied for again.
 *
 * Law: Civil Procedure Law, art. 206; Civil Procedure Interpretation, art. 358.
 */
export function noneBefore(earlier: readonly Earlier[]): Refusal | undefined {
  const found = earlier.find(({ state }) => !MAY_BE_MADE_AGAIN.includes(state));
  return found === undefined
    ? undefined
    : refuse(
        "ALREADY_APPLIED",
        `An application of this agreement is at a court already, and stands at ${found.state}.`,
        {
          type: "AlreadyApplied",
          facts: { courtId: found.courtId, state: found.state },
          path: ["agreementId"],
        },
      );
}

/** The parties get at least a day for further papers, and are told which. Law: Civil Procedure Interpretation, art. 356. */
export function supplementIsClear(dueOn: Day, papers: readonly string[], today: Day): Refusal | undefined {
  if (papers.length === 0) return refuse("NO_PAPERS", "Name the papers that are missing.", { path: ["papers"] });
  return dueOn > today
    ? undefined
    : refuse(
        "DAY_PASSED",
        `The last day lies after today, ${today}.`,
        dayWithin("dueOn", { earliest: addDays(today, 1) }),
      );
}

/**
 * Withdrawing is the act of an applicant, never of an official.
 *
 * Law: Civil Procedure Interpretation, art. 357.
 */
export const anApplicant = (
  applicantIds: readonly string[],
  parties: readonly { readonly id: string; readonly personId: string | null }[],
  personId: string,
): Refusal | undefined =>
  parties.some((party) => party.personId === personId && applicantIds.includes(party.id))
    ? undefined
    : refuse("NOT_AN_APPLICANT", "Only an applicant does this for the parties.");
