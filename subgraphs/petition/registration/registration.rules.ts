import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { onlyParties } from "../../shared/parties/every-party.rules.ts";
import type { PetitionChannel, PetitionClass, PetitionRoute, ReentryGround } from "../petition/petition.codes.ts";
import type { Reader } from "../petition/petition.rules.ts";
import { DESK, type PetitionState } from "../petition/petition.states.ts";

/**
 * Whatever comes in is registered, by the people of the body it came to: that body, or why the viewer may not.
 *
 * Law: Regulations on Petition Work, arts. 21 and 22.
 */
export const registeringBody = ({ post, organizationId }: Reader): string | Refusal =>
  DESK.some((one) => one === post) && organizationId !== null
    ? organizationId
    : refuse("NOT_YOUR_ACT", "A petition is registered by the people of the body it came to.", {
        type: "NotYourAct",
        facts: { posts: DESK, source: "Regulations on Petition Work, arts. 21 and 22" },
      });

/** How many bring a petition, and how many came for them. */
export interface Group {
  readonly channel: PetitionChannel;
  readonly numberOfPetitioners: number;
  readonly representatives: number | null;
}

const MOST_REPRESENTATIVES = 5;

/**
 * Several people who visit in a common matter choose representatives, five at the most. Other ways in know none, and
 * no rule here asks how often anybody came.
 *
 * Law: Regulations on Petition Work, art. 20.
 */
export function representativesFit({ channel, numberOfPetitioners, representatives }: Group): Refusal | undefined {
  if (numberOfPetitioners < 1)
    return refuse("NOBODY", "At least one person brings a petition.", { path: ["numberOfPetitioners"] });
  const group = channel === "VISIT" && numberOfPetitioners > 1;
  if (!group) {
    return representatives === null
      ? undefined
      : refuse("NO_GROUP_VISIT", "Representatives are named where several people visit.", {
          path: ["representatives"],
        });
  }
  if (representatives === null || representatives < 1 || representatives > numberOfPetitioners) {
    return refuse("REPRESENTATIVES_MISSING", "Say how many of the group came as its representatives.", {
      path: ["representatives"],
    });
  }
  return representatives <= MOST_REPRESENTATIVES
    ? undefined
    : refuse(
        "TOO_MANY_REPRESENTATIVES",
        `A group that visits is represented by ${MOST_REPRESENTATIVES} at the most; its petition is taken in all the same.`,
        {
          path: ["representatives"],
          type: "TooManyRepresentatives",
          facts: { most: MOST_REPRESENTATIVES },
        },
      );
}

/** What an item is compared by: its class and its dispute, never its sender. */
export interface Matter {
  readonly petitionClass: PetitionClass;
  readonly disputeId: string | null;
}

/**
 * Only an appeal or request belongs to a dispute, where other bodies and the other side may come to see it.
 *
 * Law: Regulations on Petition Work, art. 30, for complaints; own decision for suggestions, which are about no quarrel.
 */
export const mayBelongToDispute = ({ petitionClass, disputeId }: Matter): Refusal | undefined =>
  disputeId === null || petitionClass === "APPEAL_REQUEST"
    ? undefined
    : refuse(
        "CLASS_WITHOUT_DISPUTE",
        "Only an appeal or request belongs to a dispute; a complaint or suggestion stays apart from it.",
        { path: ["disputeId"] },
      );

/**
 * Those who brought it are parties of its dispute.
 *
 * Source: own decision after Regulations on Petition Work, art. 31: an appeal or request is about a right of one's own.
 */
export const broughtByParties = (
  petitionerPartyIds: readonly string[],
  partyIds: readonly string[],
): Refusal | undefined =>
  onlyParties(
    partyIds,
    petitionerPartyIds,
    "Those who brought it are named as parties of its dispute.",
    "petitionerPartyIds",
  );

/** An earlier item of the same matter has the same class and no other dispute. Source: own decision. */
export const sameMatter = (item: Matter, earlier: Matter, field: string): Refusal | undefined =>
  item.petitionClass === earlier.petitionClass &&
  (item.disputeId === null || earlier.disputeId === null || item.disputeId === earlier.disputeId)
    ? undefined
    : refuse("OTHER_MATTER", "The earlier item is of another class or belongs to another dispute.", { path: [field] });

const ACCEPTED: readonly PetitionState[] = [
  "ACCEPTED",
  "IN_MEDIATION",
  "MEDIATION_RETURNED",
  "PROCEDURE_ROUTED",
  "OPINION_ISSUED",
];

/**
 * The same item is not taken in anew while, and after, it is handled: it must have been accepted, sending it on is not
 * enough.
 *
 * Law: Regulations on Petition Work, arts. 19 and 36.
 */
export const handledAlready = (earlier: PetitionState): Refusal | undefined =>
  ACCEPTED.includes(earlier)
    ? undefined
    : refuse("EARLIER_NOT_ACCEPTED", `The earlier item stands at ${earlier}; it has not been accepted.`, {
        path: ["earlierPetitionId"],
      });

/**
 * A litigation matter goes to a justice body whatever its class. What accuses persons goes to a discipline body, and is a
 * complaint: as an appeal it would show the dispute's other bodies that somebody was accused.
 *
 * Law: Regulations on Petition Work, arts. 22 and 30.
 */
export const routeFits = (to: PetitionRoute, petitionClass: PetitionClass): Refusal | undefined =>
  to === "DISCIPLINE" && petitionClass === "APPEAL_REQUEST"
    ? refuse("NOT_FOR_DISCIPLINE", "What accuses persons is registered as a complaint of its own and routed as such.", {
        path: ["to"],
      })
    : undefined;

/**
 * What the link says of the earlier item: final after its re-examination, or still in hand.
 *
 * Law: Regulations on Petition Work, arts. 19 and 36.
 */
export const reentryGroundOf = (finalOn: Day | null): ReentryGround => (finalOn === null ? "IN_HAND" : "FINAL");
