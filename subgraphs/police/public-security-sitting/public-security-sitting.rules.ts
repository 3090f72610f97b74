import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { GuardianAnswer } from "./public-security-sitting.codes.ts";

/** A party as these rules see it: the police hold no other trait of anybody. */
export interface SittingParty {
  readonly id: string;
  readonly side: string;
  readonly minor: boolean;
}

/** Who was at a sitting. */
export interface Attendance {
  readonly presentPartyIds: readonly string[];
  readonly representedPartyIds: readonly string[];
  readonly guardians: readonly { readonly partyId: string; readonly answer: GuardianAnswer }[];
}

/** How many of the police were there, and whether sound and picture were kept throughout. */
export interface Staffing {
  readonly officers: number;
  readonly auxiliaries: number;
  readonly fullyRecorded: boolean;
}

/** What a sitting of whatever outcome has to be. Sources: those of the rules it chains. */
export const soundSitting = (parties: readonly SittingParty[], sitting: Attendance & Staffing): Refusal | undefined =>
  staffed(sitting) ??
  partiesOfTheDispute(parties, sitting) ??
  agentsOnOneSide(parties, sitting.representedPartyIds) ??
  guardiansCalled(parties, sitting.guardians);

/**
 * An officer presides. One alone, with auxiliaries, may do so where all of it is recorded in sound and picture.
 *
 * Law: Police Administrative Case Procedure, art. 52.
 */
export function staffed({ officers, auxiliaries, fullyRecorded }: Staffing): Refusal | undefined {
  if (officers < 1 || auxiliaries < 0)
    return refuse("NO_OFFICER", "An officer presides over the mediation.", { path: ["sitting", "officers"] });
  if (officers > 1) return undefined;
  return auxiliaries > 0 && fullyRecorded
    ? undefined
    : refuse("NOT_RECORDED", "One officer mediates with auxiliaries only, and where all of it is recorded.", {
        path: ["sitting", "fullyRecorded"],
      });
}

/** Who is there is a party of this dispute, in person or by an agent and not both. Source: own decision. */
function partiesOfTheDispute(
  parties: readonly SittingParty[],
  { presentPartyIds, representedPartyIds }: Attendance,
): Refusal | undefined {
  const named = [...presentPartyIds, ...representedPartyIds];
  const known = named.every((id) => parties.some((party) => party.id === id));
  if (!known) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["sitting"] });
  return new Set(named).size === named.length
    ? undefined
    : refuse("NAMED_TWICE", "A party is there in person or by an agent: name it once.", { path: ["sitting"] });
}

/**
 * Whoever was harmed may send an agent, the other side comes in person. The hub does not keep who is which, so that
 * nobody is labelled: agents for both sides are wrong whichever it is.
 *
 * Law: Police Administrative Case Procedure, art. 181.
 */
export function agentsOnOneSide(
  parties: readonly SittingParty[],
  representedPartyIds: readonly string[],
): Refusal | undefined {
  const sides = new Set(parties.filter(({ id }) => representedPartyIds.includes(id)).map(({ side }) => side));
  return sides.size <= 1
    ? undefined
    : refuse("AGENTS_ON_BOTH_SIDES", "Only one side may send an agent; the other one comes in person.", {
        path: ["sitting", "representedPartyIds"],
      });
}

/**
 * The parents or guardians of a minor are called; one of 16 or more living on own earnings may decide otherwise.
 *
 * Law: Police Administrative Case Procedure, art. 181.
 */
export function guardiansCalled(
  parties: readonly SittingParty[],
  guardians: Attendance["guardians"],
): Refusal | undefined {
  const missing = parties
    .filter(({ id, minor }) => minor && !guardians.some(({ partyId }) => partyId === id))
    .map(({ id }) => id);
  if (missing.length > 0) {
    return refuse("GUARDIAN_MISSING", "Call a parent or guardian of every minor, and record it.", {
      path: ["sitting", "guardians"],
      type: "GuardianMissing",
      facts: { partyIds: missing },
    });
  }
  return guardians.every(({ partyId }) => parties.some(({ id, minor }) => id === partyId && minor))
    ? undefined
    : refuse("NOT_A_MINOR", "Guardians are recorded for parties who are minors.", { path: ["sitting", "guardians"] });
}

/**
 * Nothing is agreed for somebody who was not there: every party came, in person or by an agent.
 *
 * Law: Police Administrative Case Procedure, arts. 178 and 184.
 */
export function everybodyThere(
  parties: readonly SittingParty[],
  { presentPartyIds, representedPartyIds }: Attendance,
): Refusal | undefined {
  const there = new Set([...presentPartyIds, ...representedPartyIds]);
  const missing = parties.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  return missing.length === 0
    ? undefined
    : refuse("PARTY_ABSENT", "A party was not at the sitting; nothing is agreed without it.", {
        path: ["sitting", "presentPartyIds"],
        type: "PartiesAbsent",
        facts: { partyIds: missing },
      });
}
