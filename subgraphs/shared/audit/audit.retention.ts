import type { Environment } from "../config/settings.ts";
import { Stop } from "../errors/stop.ts";

/** Impact assessments and records of handling are kept three years at least (Personal Information Protection Law, art. 56). */
export const LEAST_YEARS = 3;

/**
 * How long a line of the trail is kept: as long as needed and no longer (art. 19). Five years by default: own decision,
 * beyond the three years in which most claims lapse (Civil Code, art. 188), with time to bring them.
 */
const DEFAULT_YEARS = 5;

/** `AUDIT_RETENTION_YEARS`. Throws `Stop` where it is no number of years, or below the least. */
export function retentionYearsFrom(env: Environment): number {
  const years = Number(env["AUDIT_RETENTION_YEARS"] ?? DEFAULT_YEARS);
  if (Number.isInteger(years) && years >= LEAST_YEARS) return years;
  throw new Stop(
    `AUDIT_RETENTION_YEARS is a whole number of years, ${LEAST_YEARS} at the least: the law has records kept that long.`,
  );
}

/** Lines of before this instant have served their time. */
export function endedBefore(now: Date, years: number): Date {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() - years);
  return end;
}
