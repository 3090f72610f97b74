import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Agency } from "../state-machine/agencies.ts";

/** A body as the rules see it. */
export interface KnownBody {
  readonly id: string;
  readonly agency: Agency | null;
  readonly roles: readonly string[];
}

/**
 * A centre that doubles as a committee mediates, whatever its agency.
 *
 * Source: centres that are their place's committee as well (两块牌子), local practice.
 */
const COMMITTEE = "MEDIATION_COMMITTEE";

/** The bodies asked for are in the directory. Source: own decision, nothing is sent where nobody is. */
export function inDirectory(ids: readonly string[], known: readonly KnownBody[], field: string): Refusal | undefined {
  const missing = ids.filter((id) => !known.some((body) => body.id === id));
  return missing.length === 0
    ? undefined
    : refuse("UNKNOWN_ORGANIZATION", `The directory lacks ${missing.join(", ")}.`, { path: [field] });
}

/**
 * What is sent goes to a body of the agency that does this work: to any other it could neither be signed for nor answered.
 *
 * Source: who is in charge is responsible (谁主管谁负责), own decision.
 */
export const doesTheWork = (body: KnownBody | null, agency: Agency, field: string): Refusal | undefined =>
  body !== null && (body.agency === agency || (agency === "MEDIATION" && body.roles.includes(COMMITTEE)))
    ? undefined
    : refuse(
        body === null ? "UNKNOWN_ORGANIZATION" : "OTHER_AGENCY",
        body === null ? "The directory has no such body." : "A body of another agency cannot do this work.",
        { path: [field], type: "UnfitBody", facts: { agency } },
      );
