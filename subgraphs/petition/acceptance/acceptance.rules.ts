import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionClass } from "../petition/petition.codes.ts";

/** What the petitioner was told, or that nobody can be told. */
export interface Notice {
  readonly told: string | null;
  readonly addressUnclear: boolean;
}

/**
 * The petitioner is told the way and procedure in writing, unless name or address is unclear: one of the two.
 *
 * Law: Regulations on Petition Work, art. 23.
 */
export const toldOrUnclear = ({ told, addressUnclear }: Notice): Refusal | undefined =>
  (told === null) === addressUnclear
    ? undefined
    : refuse("NOTICE_MISSING", "Say what the petitioner was told, or that name or address is unclear.", {
        path: ["told"],
      });

/**
 * The sixty days are the law's for appeals and requests; for studying a suggestion it sets none.
 *
 * Law: Regulations on Petition Work, arts. 29 and 34.
 */
export const clockOnAcceptance = (petitionClass: PetitionClass): ClockCode | undefined =>
  petitionClass === "APPEAL_REQUEST" ? "PET_HANDLE" : undefined;
