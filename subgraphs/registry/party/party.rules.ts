import { type Day, addDays } from "../../shared/deadline/day.ts";
import type { PartyView } from "./party.codes.ts";

/** What decides how much of a party is shown. */
export interface PartyViewing {
  readonly own: boolean;
  readonly holds: boolean;
  readonly centre: boolean;
  readonly fictional: boolean;
}

/** What a party is read in full for by whoever is not that party. */
export const fullPurposes = ["HANDLING", "HANDOVER"] as const;

/**
 * The party itself sees everything; so do the body that holds the dispute and the centre while they handle it or hand it
 * over. Whoever reads for supervision or a report is shown the masked form, as other bodies with a referral are.
 *
 * Law: Personal Information Protection Law, arts. 6 and 34; own decision after it (domain rules D.5 and D.6).
 */
export const viewOfParty = ({ own, holds, centre, fictional, purpose }: PartyViewing & Purposeful): PartyView =>
  own || fictional || ((holds || centre) && fullPurposes.some((full) => full === purpose)) ? "FULL" : "MASKED";

/** Why it is read. */
interface Purposeful {
  readonly purpose: string;
}

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
