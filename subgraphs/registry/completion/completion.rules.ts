import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * A dispute counts as resolved only where the record shows it: an agreement, a performed settlement, or a mediated
 * court document, since it was last taken up.
 *
 * Source: own decision, so that a success rate cannot be reported without its proof.
 */
export const provenResult = (outcome: "RESOLVED" | "UNRESOLVED", proven: boolean): Refusal | undefined =>
  outcome === "UNRESOLVED" || proven
    ? undefined
    : refuse("NO_RESULT", "No agency has recorded an agreement, a performed settlement or a mediated court document.", {
        path: ["outcome"],
      });

/**
 * Whoever ends a dispute without a result tells the parties the routes that stay open.
 *
 * Law: People's Mediation Law, art. 26.
 */
export const routesAreTold = (
  outcome: "RESOLVED" | "UNRESOLVED",
  routesTold: readonly string[],
): Refusal | undefined =>
  outcome === "RESOLVED" || routesTold.length > 0
    ? undefined
    : refuse("ROUTES_NOT_TOLD", "Name the routes the parties were told: arbitration, administrative or judicial.", {
        path: ["routesTold"],
      });
