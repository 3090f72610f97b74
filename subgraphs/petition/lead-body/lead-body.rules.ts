import { ownAct } from "../../shared/access/own-act.rules.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionBodies, Reader } from "../petition/petition.rules.ts";

/** The bodies of a matter, the lead among them. */
export interface Lead {
  readonly leadBodyId: string;
  readonly concernedBodyIds: readonly string[];
}

/** The office enters whose matter it is. Law: Regulations on Petition Work, art. 24. */
export const officeEnters = ({ officeId }: PetitionBodies, { organizationId }: Reader): Refusal | undefined =>
  ownAct(officeId, organizationId, "The office the petition came to enters this.");

/** A lead is named where several bodies are concerned. Law: Regulations on Petition Work, art. 24. */
export const severalBodies = ({ leadBodyId, concernedBodyIds }: Lead): Refusal | undefined =>
  concernedBodyIds.some((id) => id !== leadBodyId)
    ? undefined
    : refuse("ONE_BODY", "Name the other bodies concerned besides the lead.", { path: ["concernedBodyIds"] });

/** More bodies than a matter concerns; each of them reads the petition. Source: own decision; domain rules D.6. */
export const MOST_BODIES = 20;

/** A matter concerns no more bodies than that. Source: own decision; domain rules D.6. */
export const fewBodies = (bodyIds: readonly string[]): Refusal | undefined =>
  bodyIds.length <= MOST_BODIES
    ? undefined
    : refuse(
        "TOO_MANY_BODIES",
        `A petition concerns at most ${MOST_BODIES} bodies.`,
        countWithin("concernedBodyIds", 2, MOST_BODIES),
      );

/** The petition is with the lead, or goes to it; it is not handled by another. Law: Regulations on Petition Work, art. 24. */
export const withTheLead = (bodyId: string | null, leadBodyId: string | null): Refusal | undefined =>
  bodyId === null || leadBodyId === null || bodyId === leadBodyId
    ? undefined
    : refuse("NOT_THE_LEAD", "Several bodies are concerned, and another one leads.", {
        type: "OtherBody",
        facts: { organizationId: leadBodyId },
      });
