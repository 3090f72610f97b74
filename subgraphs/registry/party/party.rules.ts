import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { maskAddress, maskCitizenId, maskName, maskPhone, nameless } from "../../shared/masking/mask.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import type { PartyKind, PartyView } from "./party.codes.ts";

/** What decides how much of a party is shown: what the viewer is to it. */
export interface PartyViewing {
  readonly own: boolean;
  readonly holds: boolean;
  readonly centre: boolean;
  readonly fictional: boolean;
  /** Looks as a party, at another party of the same dispute. */
  readonly fellow: boolean;
  /** Looks at the child it acts for, and is a party itself. */
  readonly guardian: boolean;
  /** The request is about this dispute, and did not come upon it among others. */
  readonly opened: boolean;
}

/** What the guardian whose account acts for a child is in the dispute itself. */
export type GuardianAs = "NO_PARTY" | "PARTY" | "AGAINST_IT";

/** What about a party or its dispute calls for care. */
interface Sensitive {
  readonly kind: PartyKind;
  readonly minor: boolean;
  /** A minor is among the parties: who the others are would say who the child is. */
  readonly withMinor: boolean;
  /** Somebody asked about domestic violence, whatever was answered. */
  readonly violenceAsked: boolean;
  readonly category: DisputeCategory;
}

/** How far a party is protected, the strongest first. */
export type Protection = "MINOR" | "WITH_MINOR" | "HOME" | "ORDINARY";

/**
 * How far a party is protected.
 *
 * Law: Law on the Protection of Minors, art. 103; Anti-Domestic Violence Law, art. 5. A family dispute's parties are
 * masked as those of published judgments are (publication rules of 2016, art. 8; domain rule D.5).
 *
 * Own decision: that violence was asked about shelters, never what was answered. Whoever looks at the parties would read
 * the answer off them otherwise, and the other party is one of those who look.
 */
export function protectionOf({ kind, minor, violenceAsked, withMinor, category }: Sensitive): Protection {
  // What an organization is called and where it is, is in a public register.
  if (kind === "ORGANIZATION") return "ORDINARY";
  if (minor) return "MINOR";
  if (withMinor) return "WITH_MINOR";
  return category === "MARRIAGE_FAMILY" || violenceAsked ? "HOME" : "ORDINARY";
}

type Onlooker = "OWN" | "GUARDIAN" | "HOLDER" | "CENTRE" | "AGENCY" | "FELLOW";

/**
 * Who sees how much. Law: Personal Information Protection Law, arts. 6, 28 and 34; own decision after it (domain rules
 * D.5 and D.6): the centre that does not hold a protected dispute needs it as little as any other body.
 */
const VIEWS: Readonly<Record<Onlooker, Readonly<Record<Protection, PartyView>>>> = {
  OWN: { MINOR: "FULL", WITH_MINOR: "FULL", HOME: "FULL", ORDINARY: "FULL" },
  GUARDIAN: { MINOR: "MASKED", WITH_MINOR: "MASKED", HOME: "MASKED", ORDINARY: "MASKED" },
  HOLDER: { MINOR: "FULL", WITH_MINOR: "FULL", HOME: "FULL", ORDINARY: "FULL" },
  CENTRE: { MINOR: "MASKED", WITH_MINOR: "MASKED", HOME: "MASKED", ORDINARY: "FULL" },
  AGENCY: { MINOR: "MASKED", WITH_MINOR: "MASKED", HOME: "MASKED", ORDINARY: "MASKED" },
  FELLOW: { MINOR: "NONE", WITH_MINOR: "MASKED", HOME: "MASKED", ORDINARY: "MASKED" },
};

/** What a party is read in full for by whoever is not that party. */
export const fullPurposes = ["HANDLING", "HANDOVER"] as const;

/** Who looks, and why. */
interface Looking extends PartyViewing {
  readonly purpose: string;
}

/**
 * What whoever acts for a party is to it: for a child, its guardian. A guardian with a side of its own is shown of the child that
 * it is there, and on the side against the child no more than any other party: the child's address is that of the parent it lives
 * with. This goes by no answer about violence, or the answer could be read off it.
 *
 * Law: Civil Code, art. 35 (a guardian acts for the child's good); Anti-Domestic Violence Law, art. 5; domain rule D.3: the
 * address and contact of one party are never shown to the other.
 */
export const actingFor = (acts: boolean, guardianAs: GuardianAs): Pick<PartyViewing, "own" | "guardian"> => ({
  own: acts && guardianAs === "NO_PARTY",
  guardian: acts && guardianAs === "PARTY",
});

/** Whoever reads for supervision or a report, or many at a time, is shown no more than a body that has a referral. */
const onlooker = ({ own, guardian, holds, centre, fictional, fellow, opened, purpose }: Looking): Onlooker => {
  if (own) return "OWN";
  if (guardian) return "GUARDIAN";
  if (fellow) return "FELLOW";
  if (fictional) return "HOLDER";
  if (!opened || !fullPurposes.some((full) => full === purpose)) return "AGENCY";
  if (holds) return "HOLDER";
  return centre ? "CENTRE" : "AGENCY";
};

/** How much of a party a viewer is shown: the table above. */
export const viewOfParty = (viewing: Looking, protection: Protection): PartyView =>
  VIEWS[onlooker(viewing)][protection];

/** What is recorded of a party and may not be shown to everybody. */
export interface PartyDetails {
  readonly name: string;
  readonly citizenId: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly guardianName: string | null;
  readonly guardianPhone: string | null;
}

const NOTHING = { citizenId: null, phone: null, address: null, guardianName: null, guardianPhone: null } as const;

/**
 * What a view leaves of a person. Of a minor nothing, but a surname to its guardian; of whoever is protected with it or at
 * home a surname; where to find somebody is never another party's to know, not even to the street.
 *
 * Law: as `protectionOf`; domain rule D.6: a party sees its own, not the other's contacts.
 */
export function shownDetails(
  details: PartyDetails,
  view: PartyView,
  { fellow, guardian }: Pick<PartyViewing, "fellow" | "guardian">,
  protection: Protection,
): PartyDetails {
  if (view === "FULL") return details;
  const { name, citizenId, phone, address } = details;
  if (view === "NONE" || (protection === "MINOR" && !guardian)) return { ...NOTHING, name: nameless };
  if (fellow || protection !== "ORDINARY") return { ...NOTHING, name: maskName(name) };
  return {
    ...NOTHING,
    name: maskName(name),
    citizenId: citizenId && maskCitizenId(citizenId),
    phone: phone && maskPhone(phone),
    address: address && maskAddress(address),
  };
}

/** A guardian as it is named at intake. */
interface Guarded {
  readonly minor: boolean;
  readonly guarded: boolean;
}

/**
 * A minor is acted for by a guardian, who is named when the dispute is registered.
 *
 * Law: Civil Code, arts. 17-20, 23 and 27; Personal Information Protection Law, art. 31.
 */
export function minorsAreGuarded(parties: readonly Guarded[]): Refusal | undefined {
  const alone = parties.findIndex(({ minor, guarded }) => minor && !guarded);
  return alone < 0
    ? undefined
    : refuse("GUARDIAN_NEEDED", "This party is under eighteen: name who acts for it, and what they are to it.", {
        path: ["parties", String(alone), "guardian"],
      });
}

/**
 * What everybody reads who sees the dispute says nothing of who its parties are. `details` are their names and numbers.
 *
 * Law: Law on the Protection of Minors, art. 103; Personal Information Protection Law, art. 6.
 */
export const namesNobody = (text: string, details: readonly string[], path: readonly string[]): Refusal | undefined =>
  details.some((detail) => tells(text, detail))
    ? refuse("NAMES_A_PARTY", "Others read this: say what it is about without names, numbers or addresses.", { path })
    : undefined;

/**
 * A text with what it tells of these people left out; `details` leads from each name or number to what stands for it. The
 * longest go first: of 张三丰, to take out 张三 would leave a character that tells.
 */
export const withoutPeople = (text: string, details: ReadonlyMap<string, string>): string =>
  [...details]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((left, [detail, instead]) => (tells(left, detail) ? left.replaceAll(detail, instead) : left), text);

/** One character alone is in too many words to be somebody's name. */
const tells = (text: string, detail: string): boolean => [...detail].length > 1 && text.includes(detail);

/**
 * Under eighteen on `today`, as the identity number says; false where there is none.
 *
 * Law: Civil Code, art. 17.
 */
export function isMinor(citizenId: string | null | undefined, today: Day): boolean {
  if (!citizenId) return false;
  const born = `${citizenId.slice(6, 10)}-${citizenId.slice(10, 12)}-${citizenId.slice(12, 14)}`;
  const [year = "", month = "", day = ""] = born.split("-");
  // Whoever is born on 29 February comes of age on 1 March of a common year.
  const ofAge = `${Number(year) + 18}-${month}-${day}`;
  return (
    today <
    (month === "02" && day === "29" && !leap(Number(year) + 18) ? addDays(`${Number(year) + 18}-02-28`, 1) : ofAge)
  );
}

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
