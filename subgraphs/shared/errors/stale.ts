import { type Refusal, refuse } from "./refusal.ts";

/** Refuses an act on a record that was changed since its sender read it; says nothing where no version was sent. */
export const stale = (
  row: { readonly version: number },
  expectedVersion: number | null | undefined,
): Refusal | undefined =>
  expectedVersion === undefined || expectedVersion === null || expectedVersion === row.version
    ? undefined
    : refuse("STALE_VERSION", `The record is at version ${row.version} by now.`, {
        path: ["expectedVersion"],
        type: "StaleVersion",
        facts: { currentVersion: row.version },
      });
