import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { type Page, pageOf } from "../../shared/paging/cursor.ts";
import { seesStateOnly } from "./court.rules.ts";

/** What a client asks of a list. */
export interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
}

/** The statements of one work list. */
interface CourtRows<Row, Filter> {
  page(viewer: Viewer, filter: Filter & OfCourt, page: Page): Promise<Row[]>;
  count(viewer: Viewer, filter: Filter & OfCourt): Promise<number>;
}

interface OfCourt {
  readonly courtId: string | null;
}

/**
 * A page of a work list of the courts, the oldest first: a court's people see what is at their own court, and who is shown
 * the state alone finds it at its dispute, not in a list.
 */
export async function courtPage<Row extends { readonly id: string }, Filter>(
  { list, dayOf }: { readonly list: string; readonly dayOf: (row: Row) => Day },
  { viewer, filter, asked }: { readonly viewer: Viewer; readonly filter: Filter; readonly asked: PageAsked },
  rows: CourtRows<Row, Filter>,
): Promise<ConnectionOf<Row>> {
  const cut = pageOf(list, ["day", "id"], asked);
  if (seesStateOnly(viewer)) return toConnection<Row>(list, [], cut.limit, () => []);
  const narrowed = { ...filter, courtId: viewer.agency === "COURT" ? viewer.organizationId : null };
  return toConnection(
    list,
    await rows.page(viewer, narrowed, cut),
    cut.limit,
    (row) => [dayOf(row), row.id],
    () => rows.count(viewer, narrowed),
  );
}
