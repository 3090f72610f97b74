import type { Agency } from "../state-machine/agencies.ts";
import { tracks } from "./tracks.ts";
import type { Viewer } from "./viewer.ts";
import { type RowColumns, type RowCondition, visibleRows } from "./visible-rows.ts";

/** How an agency's own track is told apart; conditions on `:trackBody`, the viewer's body. */
export interface Track {
  readonly of: Agency;
  /** The body whose track it is. */
  readonly own: string;
  /** That it was handed to the viewer's body. */
  readonly referred: string;
}

/**
 * Which rows of an agency's own procedures are a viewer's to see: of the disputes it sees, a body of that agency its own,
 * other agencies what `tracks` says, whoever works for no agency all.
 */
export function trackRows(viewer: Viewer, columns: RowColumns, { of, own, referred }: Track): RowCondition {
  const seen = visibleRows(viewer, columns);
  if (viewer.agency === null) return seen;
  const view = viewer.agency === of ? "OWN" : tracks[viewer.agency][of];
  const narrowed = { OWN: own, REFERRED: referred, SEEN: "TRUE", NONE: "FALSE" }[view];
  return {
    sql: `(${seen.sql} AND (${narrowed}))`,
    parameters: { ...seen.parameters, trackBody: viewer.organizationId },
  };
}
