import type { HandOverConsent } from "../../../schema/events/common.ts";
import { holds } from "../../shared/access/own-act.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { type OutsideKindRule, outsideKindRules } from "./outside-kinds.rules.ts";
import type { DeedKind, OutsideKind, OutsideOutcome, OutsideRecord } from "./outside-referral.codes.ts";
import type { OutsideReferralCommand } from "./outside-referral.states.ts";

/** What may be written down of the outside body's part; empty where nothing was said. */
export interface OutsideFacts {
  readonly outsideNumber?: string | null;
  readonly outcome?: OutsideOutcome | null;
  readonly paidOn?: Day | null;
  readonly lawyerAssigned?: boolean | null;
  readonly deedKind?: DeedKind | null;
  readonly enforceable?: boolean | null;
  readonly reportOn?: Day | null;
  readonly excludedDays?: number | null;
  readonly suggestionAdopted?: boolean | null;
}

const RECORDS: Readonly<Record<keyof OutsideFacts, OutsideRecord>> = {
  outsideNumber: "NUMBER",
  outcome: "OUTCOME",
  paidOn: "PAID_ON",
  lawyerAssigned: "LAWYER_ASSIGNED",
  deedKind: "DEED",
  enforceable: "DEED",
  reportOn: "REPORT",
  excludedDays: "REPORT",
  suggestionAdopted: "SUGGESTION",
};

/**
 * Each kind writes down what its column of the table allows, and no more.
 *
 * Law: Personal Information Protection Law, art. 6 (what the purpose needs).
 */
export function onlyWhatTheKindRecords(kind: OutsideKind, facts: OutsideFacts): Refusal | undefined {
  const { mayRecord, outcomes, source } = outsideKindRules[kind];
  const given = (Object.keys(RECORDS) as (keyof OutsideFacts)[]).filter((name) => (facts[name] ?? null) !== null);
  const extra = given.find((name) => !mayRecord.includes(RECORDS[name]));
  const wrongOutcome = facts.outcome && !outcomes.includes(facts.outcome);
  return extra || wrongOutcome
    ? refuse("NOT_RECORDED_HERE", `A referral of kind ${kind} does not record this: ${source}.`, {
        path: [extra ?? "outcome"],
        type: "NotRecordedHere",
        facts: { kind, mayRecord, outcomes },
      })
    : undefined;
}

/** A concluded referral says what came of it. Source: own decision. */
export const outcomeIsNamed = ({ outcome }: OutsideFacts): Refusal | undefined =>
  outcome ? undefined : refuse("NO_OUTCOME", "Say what came of it.", { path: ["outcome"] });

/**
 * A deed can be enforced where it is one on a claim and the debtor consented to enforcement.
 *
 * Law: Notary Law, art. 37.
 */
export const enforceableDeed = ({ enforceable, deedKind }: OutsideFacts): Refusal | undefined =>
  enforceable && deedKind !== "ENFORCEABLE_CLAIM"
    ? refuse("NOT_ENFORCEABLE", "Only a deed on a claim with consent to enforcement can be enforced.", {
        path: ["enforceable"],
      })
    : undefined;

const MOST_EXCLUDED_DAYS = 3650;

/** Days left out for an appraisal are whole, and not more than ten years of them. Source: own decision. */
export const excludedDaysSound = ({ excludedDays }: OutsideFacts): Refusal | undefined =>
  excludedDays === null || excludedDays === undefined || (excludedDays >= 0 && excludedDays <= MOST_EXCLUDED_DAYS)
    ? undefined
    : refuse(
        "EXCLUDED_DAYS",
        `Between 0 and ${MOST_EXCLUDED_DAYS} days can be left out.`,
        countWithin("excludedDays", 0, MOST_EXCLUDED_DAYS),
      );

/** Some kinds end with the answer, some with the sending: nothing more of them is kept. Source: the kind's own. */
export function followedThatFar(kind: OutsideKind, command: OutsideReferralCommand): Refusal | undefined {
  const { followed, source } = outsideKindRules[kind];
  const last: readonly OutsideReferralCommand[] | null =
    followed === "OFFER" ? ["TAKE_UP", "DECLINE", "WITHDRAW"] : followed === "SENDING" ? [] : null;
  return last === null || last.includes(command)
    ? undefined
    : refuse("NOT_FOLLOWED_FURTHER", `Nothing more is recorded of a referral of kind ${kind}: ${source}.`);
}

/** The parties whose yes it takes before anything is sent. Source: the kind's own. */
export const partiesToAsk = (
  kind: OutsideKind,
  askingPartyId: string | null,
  partyIds: readonly string[],
): readonly string[] =>
  ({ EVERY_PARTY: partyIds, ASKING_PARTY: askingPartyId === null ? [] : [askingPartyId], NONE: [] })[
    outsideKindRules[kind].consent
  ];

/** A kind a party applies for by itself names that party of the dispute; the others name nobody. Source: the kind's own. */
export function namesAskingParty(
  kind: OutsideKind,
  askingPartyId: string | null,
  partyIds: readonly string[],
): Refusal | undefined {
  const { consent }: OutsideKindRule = outsideKindRules[kind];
  const path = ["askingPartyId"];
  if (consent === "ASKING_PARTY" && askingPartyId === null)
    return refuse("NO_ASKING_PARTY", "Name the party who asks for it.", { path });
  if (consent === "NONE" && askingPartyId !== null)
    return refuse("NOBODY_NAMED", "A referral of this kind names nobody.", { path });
  return askingPartyId === null || partyIds.includes(askingPartyId)
    ? undefined
    : refuse("NOT_A_PARTY", "The dispute has no such party.", { path });
}

/** Where the answers lead: a no ends it, the last yes takes it up. Law: People's Mediation Law, art. 17, by analogy. */
export function commandOf(
  needed: readonly string[],
  consents: readonly HandOverConsent[],
): "TAKE_UP" | "DECLINE" | null {
  const latest = new Map(consents.map(({ partyId, answer }) => [partyId, answer]));
  if (needed.some((id) => latest.get(id) === "REFUSED")) return "DECLINE";
  return needed.every((id) => latest.get(id) === "GIVEN") ? "TAKE_UP" : null;
}

/** Days of one referral follow each other, and none is ahead. Source: own decision. */
export function dayInOrder(day: Day, earliest: Day | null, today: Day, path: string): Refusal | undefined {
  return (earliest === null || day >= earliest) && day <= today
    ? undefined
    : refuse("DAY_OUT_OF_ORDER", `That day lies outside ${earliest ?? "the past"} to ${today}.`, {
        path: [path],
        type: "DayOutOfOrder",
        facts: { earliest, latest: today },
      });
}

/** The days of a payment and a report lie between sending and today. Source: own decision. */
export const factDaysInOrder = ({ paidOn, reportOn }: OutsideFacts, sentOn: Day, today: Day): Refusal | undefined =>
  (paidOn ? dayInOrder(paidOn, sentOn, today, "paidOn") : undefined) ??
  (reportOn ? dayInOrder(reportOn, sentOn, today, "reportOn") : undefined);

/** Who refers. */
export const REFERS = "First-asked responsibility (首问负责制); Regulations on Petition Work, art. 30";

/**
 * The body that holds the dispute refers, and so does the centre; a discipline matter is the centre's alone.
 *
 * Law: Regulations on Petition Work, art. 30; first-asked responsibility (首问负责制) for the rest.
 */
export function refersOutside(
  kind: OutsideKind,
  viewer: { readonly post: Post; readonly organizationId: string | null },
  holderId: string,
): Refusal | undefined {
  const centre = viewer.post === "CENTRE_CLERK" || viewer.post === "CENTRE_HEAD";
  if (centre) return undefined;
  if (outsideKindRules[kind].shownTo === "CENTRE") {
    const { source } = outsideKindRules[kind];
    return refuse("NOT_YOUR_ACT", `A referral of kind ${kind} is the centre's.`, {
      type: "NotYourAct",
      facts: { posts: ["CENTRE_CLERK", "CENTRE_HEAD"], source },
    });
  }
  return holds(holderId, viewer.organizationId);
}
