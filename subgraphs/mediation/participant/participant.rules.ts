import { daysFit } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { everyParty } from "../../shared/parties/every-party.rules.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { ConsentAnswer } from "../consent/consent.codes.ts";
import { type Term, withinTerm } from "../expert/pool.rules.ts";
import type { LeavingGround, ParticipantRole } from "./participant.codes.ts";

/** What a party answered when it was asked about one participant. */
export interface AskedAbout {
  readonly partyId: string;
  readonly askedOn: Day;
  readonly answer: ConsentAnswer;
}

/**
 * Helpers and experts take part only with the consent of every party; without it they are not even recorded.
 *
 * Law: People's Mediation Law, art. 20.
 */
export function everyoneInvites(
  partyIds: readonly string[],
  answers: readonly AskedAbout[],
  openedOn: Day,
  today: Day,
): Refusal | undefined {
  const days = answers.map(({ askedOn }) => askedOn);
  const outside = daysFit(days, openedOn, today, "consents", `The parties are asked between ${openedOn} and ${today}.`);
  if (outside) return outside;
  const willing = answers.filter(({ answer }) => answer === "GIVEN").map(({ partyId }) => partyId);
  return everyParty(partyIds, willing, {
    code: "CONSENT_MISSING",
    sentence: "Not every party has agreed that this person takes part.",
    type: "ConsentMissing",
    field: "consents",
  });
}

/**
 * An expert comes from the pool and within the term; nobody else needs to.
 *
 * Source: expert pool (专家库), local practice.
 */
export function expertFits(role: ParticipantRole, expert: Term | null | undefined, today: Day): Refusal | undefined {
  if (role !== "EXPERT") return undefined;
  if (!expert) return refuse("NOT_IN_THE_POOL", "Name an expert of the pool.", { path: ["expertId"] });
  return withinTerm(expert, today, ["expertId"]);
}

/**
 * An opinion, and a recusal from the pool's rules, are an expert's.
 *
 * Source: expert pool (专家库), local practice.
 */
export const isExpert = (role: ParticipantRole): Refusal | undefined =>
  role === "EXPERT"
    ? undefined
    : refuse("NOT_AN_EXPERT", "Only an expert gives an opinion or is recused.", { path: ["participantId"] });

/**
 * A party may take its consent back; that the help was given, or was given up, the committee says.
 *
 * Law: People's Mediation Law, art. 20; own decision who says the rest.
 */
export const partyOnlyWithdraws = (post: Post, ground: LeavingGround): Refusal | undefined =>
  post === "PARTY" && ground !== "CONSENT_WITHDRAWN"
    ? refuse("NOT_YOUR_ACT", "A party takes its consent back; the rest is for the committee to say.", {
        type: "NotYourAct",
        facts: { posts: ["MEDIATOR", "COMMITTEE_HEAD"], source: "People's Mediation Law, art. 20" },
      })
    : undefined;

/**
 * At a sitting are only those who take part then.
 *
 * Law: People's Mediation Law, art. 20: helpers and experts come with the parties' consent.
 */
export const takePartNow = (presentIds: readonly string[], takingPart: readonly string[]): Refusal | undefined =>
  presentIds.every((id) => takingPart.includes(id))
    ? undefined
    : refuse("NOT_TAKING_PART", "Whoever else was present takes part with the consent of every party.", {
        path: ["presentParticipantIds"],
        type: "NotTakingPart",
        facts: { participantIds: presentIds.filter((id) => !takingPart.includes(id)) },
      });
