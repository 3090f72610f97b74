import { holds, otherBody } from "../../shared/access/own-act.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type DisputeCommand, type DisputeState, disputeProcedure } from "./dispute.states.ts";

/** What only the body does that holds the dispute: nobody sorts what another body answers for. */
const HOLDERS: readonly DisputeCommand[] = ["ASSIGN", "SETTLE_ON_SPOT", "REDIRECT"];

/**
 * Sorting is for the body that holds the dispute; joint handling and closing are the centre's over any holder.
 *
 * Source: first-asked responsibility (首问负责制); Shandong Regulations, art. 33, as model.
 */
export const holdersAct = (
  command: DisputeCommand,
  holderId: string,
  organizationId: string | null,
): Refusal | undefined => (HOLDERS.includes(command) ? holds(holderId, organizationId) : undefined);

/**
 * Nobody is chased, appointed, convened or brought in for what is closed; the refusal names what is possible instead.
 * Source: own decision.
 */
export const stillOpen = (state: DisputeState): Refusal | undefined =>
  disputeProcedure.states[state].end
    ? refuse("DISPUTE_CLOSED", "The dispute is closed; it has to be taken up again first.", {
        type: "WrongState",
        facts: { state, allowed: Object.keys(disputeProcedure.states[state].on) },
      })
    : undefined;

/** The dispute belongs to the viewer's division too, and is another centre's to handle. Source: own decision, as `onlyShared` says. */
export const ofAnotherCentre = (organizationId: string): Refusal =>
  otherBody(organizationId, "The dispute belongs to your division too; the centre of its own division acts on it.");
