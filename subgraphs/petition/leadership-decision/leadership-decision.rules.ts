import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { KnownBody } from "../../shared/known-body/known-body.rules.ts";

/** The bodies that decide for a level: its party committee and its government. */
const LEADERSHIP = ["PARTY_COMMITTEE", "PEOPLES_GOVERNMENT"];

/** A body of the directory with its place. */
export interface PlacedBody extends KnownBody {
  readonly divisionCode: string;
}

/**
 * An office puts its recommendation to the party committee or government of its own level; what is another level's business is
 * forwarded there.
 *
 * Law: Regulations on Petition Work, art. 22 (1).
 */
export function leadsTheLevel(body: PlacedBody | null, office: PlacedBody | null): Refusal | undefined {
  const path = ["bodyId"];
  if (!body) return refuse("UNKNOWN_ORGANIZATION", "The directory has no such body.", { path });
  if (!body.roles.some((role) => LEADERSHIP.includes(role)))
    return refuse("NOT_THE_LEADERSHIP", "Only a party committee or a government decides on a report.", { path });
  return office === null || body.divisionCode === office.divisionCode
    ? undefined
    : refuse("OTHER_LEVEL", "It decides for another place or level than the office's own.", { path });
}
