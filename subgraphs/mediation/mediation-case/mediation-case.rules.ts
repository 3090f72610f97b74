import { holds, ownAct } from "../../shared/access/own-act.rules.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { everyParty } from "../../shared/parties/every-party.rules.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { RemedyRoute } from "./mediation-case.codes.ts";
import type { MediationCaseCommand } from "./mediation-case.states.ts";

/**
 * The committee that mediates holds the dispute: nobody mediates what another body answers for.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export const committeeHolds = (holderId: string, committeeId: string): Refusal | undefined =>
  holds(holderId, committeeId, "The committee mediates what it holds; sign for the hand-over first.");

/** The act is one of the committee's own people. Source: own decision; a committee does not act in another's case. */
export const ofTheCommittee = (committeeId: string, organizationId: string | null): Refusal | undefined =>
  ownAct(committeeId, organizationId, "The case is with another committee.");

/** As `ofTheCommittee`; a party acts in its own case wherever it is. Law: People's Mediation Law, art. 23. */
export const ofTheCommitteeOrParty = (
  committeeId: string,
  viewer: { readonly post: Post; readonly organizationId: string | null },
): Refusal | undefined => (viewer.post === "PARTY" ? undefined : ofTheCommittee(committeeId, viewer.organizationId));

/**
 * Mediation begins with the consent of every party; an explicit refusal bars it.
 *
 * Law: People's Mediation Law, art. 17.
 */
export const everyoneAgreed = (partyIds: readonly string[], givenBy: readonly string[]): Refusal | undefined =>
  everyParty(partyIds, givenBy, {
    code: "CONSENT_MISSING",
    sentence: "Not every party has agreed to mediation.",
    type: "ConsentMissing",
  });

/**
 * The acts nobody does without the consent of every party. The rest of the room's acts follow a sitting, and a party that
 * takes its consent back ends the case.
 *
 * Law: People's Mediation Law, arts. 17 and 23.
 */
export const consentedActs: readonly MediationCaseCommand[] = ["ACCEPT", "HOLD_SESSION"];

/** What is written down of a case happened since the committee took it, and not tomorrow. Source: own decision. */
export const sinceAcceptance = (day: Day, acceptedOn: Day | null, today: Day, field: string): Refusal | undefined =>
  acceptedOn === null
    ? refuse(
        "DAY_OUTSIDE",
        `The day lies between the acceptance of the case and ${today}.`,
        dayWithin(field, { latest: today }),
      )
    : dayFits(day, acceptedOn, today, field);

/**
 * When mediation ends without agreement the parties are told the routes that stay open.
 *
 * Law: People's Mediation Law, art. 26.
 */
export const routesAreTold = (routes: readonly RemedyRoute[]): Refusal | undefined =>
  routes.length > 0
    ? undefined
    : refuse("ROUTES_NOT_TOLD", "Name the routes the parties were told: arbitration, administrative or judicial.", {
        path: ["routesTold"],
      });

/**
 * The clock of the case by the kind of dispute; a labour dispute's runs from the application, the others' from acceptance.
 *
 * Law: Medical Disputes Regulations, art. 38; Labour Dispute Mediation and Arbitration Law, art. 14; local rules for the rest.
 */
export const clockOnAcceptance = (category: string): ClockCode | undefined =>
  category === "MEDICAL" ? "PM_MEDICAL" : category === "LABOR" ? undefined : "PM_GENERAL";

/** All clocks a case may have running. */
export const caseClocks: readonly ClockCode[] = ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"];

/** `(2026)荆区人调字第12号`, as committees number their files. */
export const caseNumber = (year: number, caseWord: string, serial: number): string =>
  `(${year})${caseWord}第${serial}号`;
