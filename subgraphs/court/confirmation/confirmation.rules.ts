import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { NumberType } from "../court/court.rules.ts";
import type { DeemedWithdrawalGround } from "./confirmation.codes.ts";

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

/**
 * Silence counts only after the day for the papers has passed; who would not be questioned was before the judge.
 *
 * Law: Civil Procedure Interpretation, art. 357.
 */
export const silentWithoutCause = (
  ground: DeemedWithdrawalGround,
  supplementDueOn: Day | null,
  today: Day,
): Refusal | undefined =>
  ground === "QUESTIONING_REFUSED" || (supplementDueOn !== null && supplementDueOn < today)
    ? undefined
    : refuse(
        "PAPERS_NOT_OVERDUE",
        supplementDueOn === null ? "No papers were asked for." : `The papers may come until ${supplementDueOn}.`,
        dayWithin("ground", { earliest: supplementDueOn === null ? null : addDays(supplementDueOn, 1) }),
      );
