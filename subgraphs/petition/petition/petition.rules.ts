import { otherBody, ownAct } from "../../shared/access/own-act.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { PetitionClass } from "./petition.codes.ts";
import { DESK, type PetitionCommand, type PetitionState } from "./petition.states.ts";

/** The two bodies a petition is with. */
export interface PetitionBodies {
  readonly officeId: string;
  readonly competentBodyId: string | null;
}

/** As `PetitionBodies`, with those it is with besides: others concerned, and those that review. */
export interface AllBodies extends PetitionBodies {
  readonly otherBodyIds: readonly string[];
}

/** What decides which ways are open to a petition. */
export interface PetitionKind {
  readonly petitionClass: PetitionClass;
  readonly disputeId: string | null;
}

/** What the office does at its desk; everything else is the act of the body that answers. */
const OFFICE: readonly PetitionCommand[] = [
  "REFUSE_REENTRY",
  "ROUTE",
  "FORWARD",
  "ASSIGN",
  "REPORT",
  "RECORD_DECISION",
  "AGREE_OBJECTION",
  "KEEP_FORWARDED",
  "KEEP_ASSIGNED",
];

/**
 * The office sends and decides on objections; the body it went to objects, tells, accepts and answers. Where it went
 * nowhere, the office is the body that answers.
 *
 * Law: Regulations on Petition Work, arts. 22 and 23.
 */
export function bodysAct(
  command: PetitionCommand,
  { officeId, competentBodyId }: PetitionBodies,
  organizationId: string | null,
): Refusal | undefined {
  return ownAct(OFFICE.includes(command) ? officeId : (competentBodyId ?? officeId), organizationId);
}

/**
 * A complaint or accusation is routed and takes no other way: the fewer see it, the surer it never reaches the accused.
 * Only an appeal or request that belongs to a dispute goes to mediation, and only an appeal or request to another procedure.
 *
 * Law: Regulations on Petition Work, arts. 29, 30, 31 and 33.
 */
export function classAllows(command: PetitionCommand, { petitionClass, disputeId }: PetitionKind): Refusal | undefined {
  if (command === "REFER_TO_MEDIATION") {
    if (petitionClass !== "APPEAL_REQUEST")
      return refuse("NOT_FOR_MEDIATION", "Only an appeal or request may go to mediation.");
    return disputeId === null
      ? refuse("NO_DISPUTE", "The petition belongs to no dispute that mediation could settle.")
      : undefined;
  }
  if (command === "ROUTE_TO_PROCEDURE" && petitionClass === "SUGGESTION")
    return refuse("NO_PROCEDURE", "A suggestion is studied; only an appeal or request has another legal procedure.");
  return petitionClass === "COMPLAINT_ACCUSATION" && command !== "ROUTE"
    ? refuse("COMPLAINT_IS_ROUTED", "A complaint or accusation is routed to a justice or discipline body only.")
    : undefined;
}

/** As `PetitionBodies`, with where the petition stands. */
export interface PetitionText extends AllBodies {
  readonly state: PetitionState;
}

/** Who reads. */
export interface Reader {
  readonly post: Post;
  readonly organizationId: string | null;
}

/**
 * What a petition says is for its office, the body that answers it, those that take part in it or review it, and whoever
 * brought it: of the parties only they see the row. Once it was routed, it is for the body it went to, and here only the
 * kind of body and the day are left to see.
 *
 * Law: Regulations on Petition Work, art. 30; Personal Information Protection Law, arts. 6 and 44.
 */
export const readsText = ({ state, ...bodies }: PetitionText, reader: Reader): boolean =>
  state !== "ROUTED" && (reader.post === "PARTY" || atTheDesk(bodies, reader) === undefined);

/**
 * The people of a body the petition is with; what belongs to the dispute's other bodies and its parties is not here.
 *
 * Law: Regulations on Petition Work, arts. 22, 23 and 30.
 */
export function atTheDesk(
  { officeId, competentBodyId, otherBodyIds }: AllBodies,
  { post, organizationId }: Reader,
): Refusal | undefined {
  if (!DESK.some((one) => one === post))
    return refuse("NOT_YOUR_ACT", "This is for the people of a body the petition is with.", {
      type: "NotYourAct",
      facts: { posts: DESK, source: "Regulations on Petition Work, arts. 22 and 23" },
    });
  const bodies = [officeId, competentBodyId, ...otherBodyIds];
  return organizationId !== null && bodies.includes(organizationId)
    ? undefined
    : otherBody(competentBodyId ?? officeId);
}

/**
 * A complaint or accusation is routed and nothing else is done with it, so that nobody it could reach learns of it.
 *
 * Law: Regulations on Petition Work, art. 30.
 */
export const noComplaint = ({ petitionClass }: Pick<PetitionKind, "petitionClass">): Refusal | undefined =>
  petitionClass === "COMPLAINT_ACCUSATION"
    ? refuse(
        "COMPLAINT_IS_ROUTED",
        "A complaint or accusation goes to the body that is competent for it, and nowhere else.",
      )
    : undefined;
