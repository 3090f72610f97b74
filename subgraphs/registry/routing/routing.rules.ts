import { coversDivision, divisionPrefix } from "../../shared/auth/division.ts";
import type { DisputeCategory, DisputeLevel } from "../dispute/dispute.codes.ts";

/** A line of the routing table as the rule asks for it. */
export interface RoutingRule {
  readonly category: DisputeCategory;
  readonly divisionCode: string;
  readonly level: DisputeLevel | null;
  readonly organizationId: string;
  readonly place: number;
}

/** What is routed; the level is open before triage. */
export interface Routed {
  readonly category: DisputeCategory;
  readonly divisionCode: string;
  readonly level: DisputeLevel | null;
}

/**
 * The lines that fit a dispute, the nearest first: the smaller division before the larger, a line for its level before one
 * for every level. A suggestion to whoever sorts; it binds nobody and bars no party from another body.
 *
 * Source: territorial and subject responsibility (属地管理、归口调处), local practice; level rules steer the agency only.
 */
export const fitting = <Rule extends RoutingRule>(
  rules: readonly Rule[],
  { category, divisionCode, level }: Routed,
): Rule[] =>
  rules
    .filter((rule) => rule.category === category && coversDivision(rule.divisionCode, divisionCode))
    .filter((rule) => rule.level === null || rule.level === level)
    .sort((a, b) => nearness(b) - nearness(a) || a.place - b.place || a.organizationId.localeCompare(b.organizationId));

const nearness = ({ divisionCode, level }: RoutingRule): number =>
  divisionPrefix(divisionCode).length * 2 + (level === null ? 0 : 1);
