import type { Day } from "../../shared/deadline/day.ts";
import { countWithin, dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type Term, withinTerm } from "../expert/pool.rules.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

/** Appointments, training and removal are the committee head's. Law: People's Mediation Law, arts. 14 and 15. */
export const byOwnHead = (
  viewer: { readonly post: Post; readonly organizationId: string | null },
  committeeId: string,
): Refusal | undefined =>
  viewer.post === "COMMITTEE_HEAD" && viewer.organizationId === committeeId
    ? undefined
    : refuse("NOT_YOUR_ACT", "This is for the head of the mediator's committee.", {
        type: "NotYourAct",
        facts: { posts: ["COMMITTEE_HEAD"], source: "People's Mediation Law, arts. 14 and 15" },
      });

/**
 * Nobody is removed out of an open case: the parties are given another mediator first.
 *
 * Source: own decision after People's Mediation Law, art. 19: a case keeps a mediator who was named or chosen for it.
 */
export const noOpenCase = (caseIds: readonly string[]): Refusal | undefined =>
  caseIds.length === 0
    ? undefined
    : refuse("CASES_OPEN", "Name another mediator in these cases first.", {
        path: ["mediatorId"],
        type: "CasesOpen",
        facts: { caseIds },
      });

/** An appointment ends once. Source: own decision, the day and the ground of an end stay what they were. */
export const stillAppointed = (removedOn: Day | null): Refusal | undefined =>
  removedOn === null
    ? undefined
    : refuse("ALREADY_REMOVED", `The appointment ended on ${removedOn}.`, doneAlready(removedOn, "mediatorId"));

const HOURS_OF_A_DAY = 24;

/**
 * A training was held by today, and took some hours of one day.
 *
 * Source: training of mediators (岗前培训、常态化培训), local practice; own decision that it is entered once held.
 */
export const soundTraining = (heldOn: Day, hours: number, today: Day): Refusal | undefined =>
  heldOn > today
    ? refuse(
        "TRAINING_NOT_SOUND",
        `A training is entered once held, by ${today}.`,
        dayWithin("heldOn", { latest: today }),
      )
    : hours < 1 || hours > HOURS_OF_A_DAY
      ? refuse(
          "TRAINING_NOT_SOUND",
          `A training has 1 to ${HOURS_OF_A_DAY} hours.`,
          countWithin("hours", 1, HOURS_OF_A_DAY),
        )
      : undefined;

/** Who is named as a trainer belonged to the pool on the day. Source: pool of trainers (师资库), local practice. */
export const heldByThePool = (trainer: Term | null, heldOn: Day): Refusal | undefined =>
  trainer === null
    ? refuse("NOT_IN_THE_POOL", "Name a trainer of the pool.", { path: ["trainerId"] })
    : withinTerm(trainer, heldOn, ["trainerId"]);
