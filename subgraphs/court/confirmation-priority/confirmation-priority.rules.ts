import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type ConfirmationState, confirmationEnds } from "../confirmation/confirmation.states.ts";

/** An application as the rule sees it. */
export interface Prioritised {
  readonly state: ConfirmationState;
  readonly prioritisedOn: Day | null;
}

/**
 * An application that waits for its ruling is put first once; the terms it has stay what they are.
 *
 * Source: priority of review and enforcement (优先审查、优先执行), local practice.
 */
export function mayBePutFirst({ state, prioritisedOn }: Prioritised): Refusal | undefined {
  if (confirmationEnds.includes(state))
    return refuse("RULED_ALREADY", "The court has done with this application; nothing is left to be put first.", {
      type: "WrongState",
      facts: { state, allowed: [] },
    });
  return prioritisedOn === null
    ? undefined
    : refuse("FIRST_ALREADY", `It was put first on ${prioritisedOn}.`, doneAlready(prioritisedOn));
}
