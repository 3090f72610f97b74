import { ownAct } from "../../shared/access/own-act.rules.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionChannel, PetitionClass, PetitionField } from "../petition/petition.codes.ts";
import type { PetitionText, Reader } from "../petition/petition.rules.ts";
import type { PetitionState } from "../petition/petition.states.ts";
import type { Amendable } from "./amendment.codes.ts";

/** What registration wrote and can be put right. */
export interface Registered {
  readonly petitionClass: PetitionClass;
  readonly channel: PetitionChannel;
  readonly field: PetitionField | null;
  readonly matter: string;
  readonly numberOfPetitioners: number;
  readonly representatives: number | null;
}

/** What it should have been; what is left out stays. */
export type Amended = { readonly [Attribute in keyof Registered]?: Registered[Attribute] | null | undefined };

/** One value that changes, and what it was. */
export interface Change {
  readonly attribute: Amendable;
  readonly former: string | null;
}

const NAMES: Readonly<Record<keyof Registered, Amendable>> = {
  petitionClass: "PETITION_CLASS",
  channel: "CHANNEL",
  field: "FIELD",
  matter: "MATTER",
  numberOfPetitioners: "NUMBER_OF_PETITIONERS",
  representatives: "REPRESENTATIVES",
};

/** What the registration says once it is put right. Where no group visits any more, nobody came for one. */
export function putRight(was: Registered, amended: Amended): Registered {
  const channel = amended.channel ?? was.channel;
  const numberOfPetitioners = amended.numberOfPetitioners ?? was.numberOfPetitioners;
  const group = channel === "VISIT" && numberOfPetitioners > 1;
  return {
    petitionClass: amended.petitionClass ?? was.petitionClass,
    channel,
    field: amended.field ?? was.field,
    matter: amended.matter ?? was.matter,
    numberOfPetitioners,
    // Where representatives are named though nobody needs any, the rule of registration says so.
    representatives: amended.representatives ?? (group ? was.representatives : null),
  };
}

/** The values that differ, with what they were. */
export const changesOf = (was: Registered, is: Registered): Change[] =>
  (Object.keys(NAMES) as (keyof Registered)[])
    .filter((name) => was[name] !== is[name])
    .map((name) => ({ attribute: NAMES[name], former: was[name] === null ? null : String(was[name]) }));

/** More values than anybody puts right in one petition. Source: own decision, the list of them is not paged. */
export const MOST_AMENDMENTS = 100;

/** Something is put right. Source: own decision; the bound is of `MOST_AMENDMENTS`. */
export function somethingChanges(changes: readonly Change[], earlier: number): Refusal | undefined {
  if (changes.length === 0) return refuse("NOTHING_AMENDED", "Every value named is the one that is entered.");
  return earlier + changes.length <= MOST_AMENDMENTS
    ? undefined
    : refuse(
        "TOO_MANY_AMENDMENTS",
        `At most ${MOST_AMENDMENTS} values of a petition are put right.`,
        countWithin("petitionId", 1, MOST_AMENDMENTS),
      );
}

const AT_THE_OFFICE: readonly PetitionState[] = ["REGISTERED", "NOTIFIED", "ACCEPTED"];

/**
 * The office puts right what it entered itself, as long as it has the petition: what another body goes by is not changed
 * behind its back.
 *
 * Law: Regulations on Petition Work, art. 22; that a handed-over entry stands, own decision.
 */
export function officeHasIt(
  { officeId, competentBodyId, state }: PetitionText,
  { organizationId }: Reader,
): Refusal | undefined {
  const notTheOffice = ownAct(officeId, organizationId, "The office the petition came to puts its entry right.");
  if (notTheOffice) return notTheOffice;
  if (competentBodyId !== null && competentBodyId !== officeId)
    return refuse("WITH_ANOTHER_BODY", "The petition is with another body, which goes by what was entered.", {
      type: "OtherBody",
      facts: { organizationId: competentBodyId },
    });
  return AT_THE_OFFICE.includes(state)
    ? undefined
    : refuse("NOT_AT_THE_OFFICE", `The petition stands at ${state}; its entry is not changed any more.`);
}

/** A petition as its class is judged. */
interface Classified extends PetitionText {
  readonly petitionClass: PetitionClass;
  readonly repeatOfId: string | null;
}

/**
 * A class decides who may ever see a petition and which way it takes, so it is put right before anybody else is concerned
 * with it: before it was told, linked to an earlier item, or brought to other bodies.
 *
 * Law: Regulations on Petition Work, arts. 29 and 30; own decision.
 */
export const classStillOpen = (
  { petitionClass: was, state, otherBodyIds, repeatOfId }: Classified,
  is: PetitionClass,
): Refusal | undefined =>
  was === is || (state === "REGISTERED" && otherBodyIds.length === 0 && repeatOfId === null)
    ? undefined
    : refuse("CLASS_STANDS", "Others go by its class already; register the matter anew under the right one.", {
        path: ["petitionClass"],
      });
