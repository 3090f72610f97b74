import type { Day } from "../../shared/deadline/day.ts";
import { notAhead } from "../../shared/deadline/day-fits.rules.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { KnownBody } from "../../shared/known-body/known-body.rules.ts";

/** Which body told the applicant of people's mediation, and the day. */
export interface Guidance {
  readonly bodyId: string;
  readonly on: Day;
}

/** The agencies the law has telling parties of people's mediation before they take a matter up themselves. */
const GUIDES: readonly (string | null)[] = ["POLICE", "COURT"];

/**
 * Who points parties to people's mediation is a court or the police.
 *
 * Law: People's Mediation Law, art. 18; Police Administrative Case Procedure, art. 178 para. 2.
 */
export const guidesToMediation = (body: KnownBody | null): Refusal | undefined =>
  body !== null && GUIDES.includes(body.agency)
    ? undefined
    : refuse(
        body === null ? "UNKNOWN_ORGANIZATION" : "OTHER_AGENCY",
        body === null ? "The directory has no such body." : "Only a court or the police point parties to mediation.",
        { path: ["guidedBy", "bodyId"] },
      );

/** The applicant was told before it applied. Law: People's Mediation Law, art. 18. */
export const toldBefore = (on: Day, today: Day): Refusal | undefined => notAhead(on, today, "guidedBy");

/**
 * A party that was told applies itself; what a committee offers of its own accord follows nobody's word.
 *
 * Law: People's Mediation Law, arts. 17 and 18.
 */
export const onlyOnApplication = (guidance: Guidance | null | undefined): Refusal | undefined =>
  guidance
    ? refuse("NOT_AN_APPLICATION", "Only an application follows what a court or the police told a party.", {
        path: ["guidedBy"],
      })
    : undefined;
