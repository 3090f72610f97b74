import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionCommand } from "../petition/petition.states.ts";
import type { ForwardingCustody, ForwardingManner } from "./forwarding.codes.ts";

/** What the latest forwarding of a petition lets follow. */
export interface LatestForwarding {
  readonly manner: ForwardingManner;
  readonly custody: ForwardingCustody;
  readonly toOrganizationId: string;
  readonly objectBy: Day | null;
  readonly objectedOn: Day | null;
}

/**
 * What of a command depends on how the petition was forwarded last; undefined where nothing stands in the way.
 * Sources: those of the rules it asks.
 */
export function forwardingAllows(
  command: PetitionCommand,
  latest: LatestForwarding | undefined,
  today: Day,
): Refusal | undefined {
  switch (command) {
    case "FORWARD":
    case "ASSIGN":
    case "NOTIFY":
      return nothingOffered(latest);
    case "OBJECT":
      return objectsOnce(latest) ?? objectsInTime(latest, today);
    case "KEEP_FORWARDED":
      return keptAs("FORWARDED", latest);
    case "KEEP_ASSIGNED":
      return keptAs("ASSIGNED", latest);
    default:
      return undefined;
  }
}

/**
 * What the petitioner is told is that the body received the petition, so the body signs for the dispute that came along
 * first; and what one body has not signed for is not offered to another.
 *
 * Law: Regulations on Petition Work, art. 23; custody by own decision.
 */
const nothingOffered = (latest: LatestForwarding | undefined): Refusal | undefined =>
  latest?.custody === "OFFERED"
    ? refuse(
        "HAND_OVER_OPEN",
        "The dispute that came along waits to be signed for: the body signs or gives it back, or the office withdraws it.",
        { type: "OtherBody", facts: { organizationId: latest.toOrganizationId } },
      )
    : undefined;

/** An objection the sender has decided on is not raised again. Source: own decision. */
const objectsOnce = (latest: LatestForwarding | undefined): Refusal | undefined =>
  latest !== undefined && latest.objectedOn !== null
    ? refuse(
        "OBJECTED_ALREADY",
        `The body objected on ${latest.objectedOn}, and the office has decided.`,
        doneAlready(latest.objectedOn),
      )
    : undefined;

/**
 * A body that is not competent objects within five working days.
 *
 * Law: Regulations on Petition Work, art. 23. Counted from the forwarding, which reaches the body the same day.
 */
const objectsInTime = (latest: LatestForwarding | undefined, today: Day): Refusal | undefined =>
  latest?.objectBy && today > latest.objectBy
    ? refuse("OBJECTED_TOO_LATE", `The last day to object was ${latest.objectBy}.`, {
        type: "ObjectionTooLate",
        facts: { lastDay: latest.objectBy },
      })
    : undefined;

/**
 * What was forwarded stays forwarded, what was assigned stays assigned.
 *
 * Source: own decision, an objection the office does not agree to changes nothing (Regulations on Petition Work, art. 23).
 */
const keptAs = (manner: ForwardingManner, latest: LatestForwarding | undefined): Refusal | undefined =>
  latest?.manner === manner ? undefined : refuse("OTHER_MANNER", `It was not ${manner} in the first place.`);

/**
 * A petition goes to another body than the office it came to.
 *
 * Law: Regulations on Petition Work, arts. 22 and 23: forwarding finds the competent body; the office that is one itself tells
 * the petitioner.
 */
export const toAnotherBody = (officeId: string, toOrganizationId: string): Refusal | undefined =>
  officeId === toOrganizationId
    ? refuse("OWN_BODY", "The office does not forward to itself; it tells the petitioner and accepts.", {
        path: ["toOrganizationId"],
      })
    : undefined;

/**
 * The day to reply by lies ahead.
 *
 * Law: Regulations on Petition Work, art. 22: an assignment asks for a report by a day; own decision that it is to come.
 */
export const replyLiesAhead = (replyDueOn: Day, today: Day): Refusal | undefined =>
  replyDueOn > today
    ? undefined
    : refuse(
        "DAY_NOT_AHEAD",
        `The day to reply by lies after today, ${today}.`,
        dayWithin("replyDueOn", { earliest: addDays(today, 1) }),
      );
