import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionBodies } from "../petition/petition.rules.ts";
import type { PetitionCommand } from "../petition/petition.states.ts";

/**
 * The body hands over what it holds; what another body holds is that body's to hand over. No other command asks for it.
 *
 * Source: first-asked responsibility (首问负责制), own decision.
 */
export function holderAllows(
  command: PetitionCommand,
  holderId: string | null,
  { officeId, competentBodyId }: PetitionBodies,
): Refusal | undefined {
  if (command !== "REFER_TO_MEDIATION" || holderId === null || holderId === (competentBodyId ?? officeId))
    return undefined;
  return refuse("NOT_THE_HOLDER", "Another body holds the dispute.", { type: "NotTheHolder", facts: { holderId } });
}
