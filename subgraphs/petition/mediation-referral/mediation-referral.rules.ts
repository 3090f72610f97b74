import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionBodies } from "../petition/petition.rules.ts";
import type { PetitionCommand } from "../petition/petition.states.ts";
import type { HandOverAnswer } from "./mediation-referral.codes.ts";

/** A consent as the rules see it. */
export interface Asked {
  readonly partyId: string;
  readonly answer: HandOverAnswer;
  readonly askedOn: Day;
}

/**
 * The body hands over what it holds; what another body holds is that body's to hand over. No other command asks for it.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export function holderAllows(
  command: PetitionCommand,
  holderId: string | null,
  { officeId, competentBodyId }: PetitionBodies,
): Refusal | undefined {
  if (command !== "REFER_TO_MEDIATION" || holderId === null || holderId === (competentBodyId ?? officeId))
    return undefined;
  return refuse("NOT_THE_HOLDER", "Another body holds the dispute.", { type: "NotTheHolder", facts: { holderId } });
}

/**
 * Every party of the dispute agrees to this hand-over, one answer a party. A no is an end to it, and so is no answer.
 *
 * Law: Regulations on Petition Work, art. 33; People's Mediation Law, art. 17.
 */
export function everyPartyAgrees(partyIds: readonly string[], consents: readonly Asked[]): Refusal | undefined {
  const asked = consents.map(({ partyId }) => partyId);
  if (new Set(asked).size < asked.length || !asked.every((id) => partyIds.includes(id)))
    return refuse("NOT_A_PARTY", "Name each party of the dispute once, and nobody else.", { path: ["consents"] });
  const given = consents.filter(({ answer }) => answer === "GIVEN").map(({ partyId }) => partyId);
  const missing = partyIds.filter((id) => !given.includes(id));
  return missing.length === 0
    ? undefined
    : refuse("CONSENT_MISSING", "Not every party has agreed to this hand-over.", {
        type: "ConsentMissing",
        facts: { partyIds: missing },
        path: ["consents"],
      });
}

/**
 * The parties were asked for this hand-over: after the petition was accepted, and after an earlier hand-over ended. Consent
 * is not inherited from an older one.
 *
 * Source: own decision after Regulations on Petition Work, art. 33.
 */
export const askedForThis = (consents: readonly Asked[], since: Day, today: Day): Refusal | undefined =>
  consents.every(({ askedOn }) => askedOn >= since && askedOn <= today)
    ? undefined
    : refuse("DAY_OUTSIDE", `For this hand-over the parties are asked between ${since} and ${today}.`, {
        path: ["consents"],
      });
