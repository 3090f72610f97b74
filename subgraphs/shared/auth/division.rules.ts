import { type Refusal, refuse } from "../errors/refusal.ts";
import { coversDivision } from "./division.ts";

/**
 * A body acts in the divisions its work covers; nobody is turned away for it, what came to the wrong place is handed on.
 *
 * Source: territorial responsibility (属地管理), own decision.
 */
export const withinDivisions = (divisions: readonly string[], divisionCode: string): Refusal | undefined =>
  divisions.some((covering) => coversDivision(covering, divisionCode))
    ? undefined
    : refuse("OTHER_DIVISION", `Your work covers ${divisions.join(", ") || "no division"}, not ${divisionCode}.`, {
        path: ["divisionCode"],
      });
