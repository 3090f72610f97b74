import type { HandOverConsent } from "../../../schema/events/common.ts";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { everyoneConsents } from "../../shared/hand-over/hand-over.rules.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import type { Linkage } from "./referral.codes.ts";
import type { ReferralCommand } from "./referral.states.ts";

/** A hand-over as far as it says whose track it is and who its ends are. */
export interface HandedOver {
  readonly linkage: Linkage;
  readonly fromOrganizationId: string;
  readonly toOrganizationId: string;
}

/** The receiver is another body than the holder. Source: own decision, custody moves or it does not. */
export const anotherBody = (holderId: string, receiverId: string): Refusal | undefined =>
  holderId === receiverId
    ? refuse("ALREADY_HOLDS", "That body holds the dispute already.", { path: ["toOrganizationId"] })
    : undefined;

/**
 * What a court, the police or a petition office sends to mediation carries the consent of every party, asked for this
 * hand-over and not inherited from an earlier one.
 *
 * Law: Court-Invited Mediation Provisions, art. 11; Regulations on Petition Work, art. 33; People's Mediation Law, art. 17.
 */
export function everyPartyConsents(
  linkage: Linkage,
  receiver: Agency | null,
  partyIds: readonly string[],
  consents: readonly HandOverConsent[],
): Refusal | undefined {
  return linkage === "CENTRE" || receiver !== "MEDIATION" ? undefined : everyoneConsents(partyIds, consents);
}

/**
 * Police, courts and petition offices hand over to mediation in their own procedure, where consent and papers are kept;
 * the general hand-over is for everything else.
 *
 * Source: own decision, so that consent is asked where the law asks for it.
 */
export const generalHandOverFits = (sender: Agency | null, receiver: Agency | null): Refusal | undefined =>
  receiver === "MEDIATION" && (sender === "POLICE" || sender === "COURT" || sender === "PETITION")
    ? refuse(
        "OWN_PROCEDURE",
        "Your agency hands over to mediation by a mutation of its own, with the parties' consent.",
        {
          path: ["toOrganizationId"],
        },
      )
    : undefined;

/** What a return has to be judged by. */
interface Returned {
  readonly linkage: Linkage;
  readonly fromOrganizationId: string;
  readonly sourceRecordId: string | null;
  readonly reason: string;
  /** The last day to sign or give back; null where the holiday calendar lacks the year. */
  readonly lastDay: Day | null;
  /** The sender has agreed to the receiver's objection. */
  readonly senderAgreed: boolean;
}

/**
 * A body that is not competent gives a hand-over back with its reason, within the term for signing. What a petition
 * office forwarded comes back with that office's consent only, and then whenever the office has given it: the objection
 * has a term of its own.
 *
 * Law: Regulations on Petition Work, art. 23 (objection within five working days, return after the sender agreed); the
 * term of three working days by own decision after Shenzhen Regulations, art. 45. After it the sender may still withdraw.
 */
export function mayGiveBack(
  { linkage, fromOrganizationId, sourceRecordId, reason, lastDay, senderAgreed }: Returned,
  today: Day,
): Refusal | undefined {
  if (reason.trim() === "") return refuse("NO_REASON", "Say why it is given back.", { path: ["reason"] });
  if (linkage === "ADMIN_DEPARTMENT" && sourceRecordId !== null) {
    return senderAgreed
      ? undefined
      : refuse("SENDER_DECIDES", "Object to the forwarding; it comes back once the petition office has agreed.", {
          type: "OtherBody",
          facts: { organizationId: fromOrganizationId },
        });
  }
  return lastDay === null || today <= lastDay
    ? undefined
    : refuse("RETURNED_TOO_LATE", `The last day to give it back was ${lastDay}.`, {
        type: "ReturnedTooLate",
        facts: { lastDay },
      });
}

/** The receiver signs or gives back, the sender takes back: the act belongs to one of the two bodies. Source: clear hand-over (交接手续清楚). */
export const bodysAct = (
  command: ReferralCommand,
  fromId: string,
  toId: string,
  organizationId: string | null,
): Refusal | undefined => ownAct(command === "WITHDRAW" ? fromId : toId, organizationId);
