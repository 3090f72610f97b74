import { holds } from "../../shared/access/own-act.rules.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
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
  if (command !== "REFER_TO_MEDIATION" || holderId === null) return undefined;
  return holds(holderId, competentBodyId ?? officeId);
}
