import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { NumberType } from "../court/court.rules.ts";

/**
 * Which number an accepted application is given.
 *
 * Source: practice of the courts since 2022-01-01: 诉前调确 after mediation a court delegated before filing, else 民特.
 */
export const numberOfAccepted = (courtMode: "DELEGATED" | "ENTRUSTED" | null): NumberType =>
  courtMode === "DELEGATED" ? "CONFIRMATION_AFTER_PRE_FILING" : "SPECIAL_PROCEDURE";

/** A dismissal tells the parties what they may do next. Law: Civil Procedure Law, art. 206. */
export const routesAreTold = (routes: readonly string[]): Refusal | undefined =>
  routes.length > 0
    ? undefined
    : refuse("ROUTES_NOT_TOLD", "Name the routes the parties were told: vary, mediate again or sue.", {
        path: ["routesTold"],
      });
