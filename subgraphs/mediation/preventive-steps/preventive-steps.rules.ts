import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A report as it was entered: whole, or not at all. */
export interface ReportMade {
  readonly reportedOn?: string | null;
  readonly reportedTo?: string | null;
  readonly bodyName?: string | null;
}

/**
 * Of a report one knows when it was made, what kind of body was told and which; of steps without a report, nothing of it.
 *
 * Law: People's Mediation Law, art. 25 (the police of the place or the body concerned, in good time).
 */
export function reportIsWhole({ reportedOn, reportedTo, bodyName }: ReportMade): Refusal | undefined {
  const missing = Object.entries({ reportedOn, reportedTo, bodyName }).flatMap(([name, value]) =>
    (value ?? null) === null ? [name] : [],
  );
  return missing.length === 0 || missing.length === 3
    ? undefined
    : refuse("REPORT_NOT_WHOLE", "Say of a report the day, the kind of body and its name, or nothing of it.", {
        path: missing.slice(0, 1),
      });
}
