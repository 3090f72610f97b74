import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { NamingGround } from "./online-choice.codes.ts";
import { type OnlineChoiceState, openChoices } from "./online-choice.states.ts";

/** Who agreed to mediate online, and what they want. */
export interface Willing {
  readonly agreedPartyIds: readonly string[];
  /** The parties want the court to name. */
  readonly courtNames: boolean;
}

/**
 * Where both parties agreed they choose, unless they leave it to the court; where one did, the court names.
 *
 * Law: Online Mediation Rules, art. 10 paras. 1 and 2.
 */
export const choosesFirst = (
  partyIds: readonly string[],
  { agreedPartyIds, courtNames }: Willing,
): "CHOOSING" | "NAMING" =>
  !courtNames && partyIds.every((id) => agreedPartyIds.includes(id)) ? "CHOOSING" : "NAMING";

/** Somebody agreed, and only parties are asked. Law: as for `choosesFirst`. */
export const agreedByParties = (partyIds: readonly string[], agreedPartyIds: readonly string[]): Refusal | undefined =>
  agreedPartyIds.length > 0 && agreedPartyIds.every((id) => partyIds.includes(id))
    ? undefined
    : refuse("NOBODY_AGREED", "Name the parties who agreed to mediate online, one at least.", {
        path: ["agreedPartyIds"],
      });

/** The application comes before or with the parties' word, and nothing is recorded ahead. Source: own decision. */
export const daysInOrder = (appliedOn: Day, agreedOn: Day, today: Day): Refusal | undefined =>
  dayFits(agreedOn, appliedOn, today, "agreedOn");

/** A choice as the rules see it. */
export interface Choice {
  readonly id: string;
  readonly state: OnlineChoiceState;
  readonly organizationId: string | null;
  readonly handedOverOn: Day | null;
}

/** One choice at a time; what was chosen is handed over to before another is made. Source: own decision. */
export const noneOpen = (choices: readonly Choice[]): Refusal | undefined => {
  const standing = choices.find(({ state, handedOverOn }) => state !== "DROPPED" && handedOverOn === null);
  return standing
    ? refuse("CHOICE_STANDS", `Who mediates online is being chosen, or is chosen: it stands at ${standing.state}.`)
    : undefined;
};

/**
 * While the parties may still choose, the court names only where they want it to.
 *
 * Law: Online Mediation Rules, art. 10 para. 2.
 */
export function maybeNamed(
  state: OnlineChoiceState,
  ground: NamingGround,
  windowEndsOn: Day | null,
  today: Day,
): Refusal | undefined {
  if (state !== "CHOOSING") {
    return ground === "NOT_CHOSEN"
      ? refuse("NOT_THEIRS", "The parties had nothing to choose here.", { path: ["ground"] })
      : undefined;
  }
  if (ground === "ASKED_TO") return undefined;
  if (ground === "ONE_PARTY_AGREED")
    return refuse("BOTH_AGREED", "Both parties agreed to mediate online.", { path: ["ground"] });
  return windowEndsOn !== null && windowEndsOn < today
    ? undefined
    : refuse("STILL_CHOOSING", `The parties may still choose${windowEndsOn ? ` until ${windowEndsOn}` : ""}.`, {
        path: ["ground"],
        type: "StillChoosing",
        facts: { lastDay: windowEndsOn },
      });
}

/**
 * A complaint that goes online goes to whom the parties chose or the court named, where that was asked.
 *
 * Law: Online Mediation Rules, art. 10. On paper the parties choose by art. 12 of the Court-Invited Mediation Provisions,
 * and the choice made for online mediation falls away.
 */
export function goesToTheChosen(
  { online, toOrganizationId }: { readonly online: boolean; readonly toOrganizationId: string },
  choices: readonly Choice[],
): Refusal | undefined {
  const standing = choices.find(({ state, handedOverOn }) => state !== "DROPPED" && handedOverOn === null);
  if (!online || standing === undefined) return undefined;
  if (openChoices.includes(standing.state))
    return refuse("CHOICE_OPEN", "Who mediates online is being chosen; that comes first.", {
      path: ["toOrganizationId"],
    });
  return standing.organizationId === toOrganizationId
    ? undefined
    : refuse("ANOTHER_CHOSEN", "Another body was chosen to mediate this online.", {
        path: ["toOrganizationId"],
        type: "AnotherChosen",
        facts: { organizationId: standing.organizationId },
      });
}
