import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import type { DisputeEntity } from "./dispute.entity.ts";
import { type DisputeFilter, disputeRepository } from "./dispute.repository.ts";

/** What a client may ask a list of disputes for. */
export interface DisputesQuery {
  readonly filter:
    | (Omit<DisputeFilter, "divisionPrefix" | "furtherPrefix"> & {
        readonly divisionCode?: string | null;
        readonly furtherDivisionCode?: string | null;
      })
    | null;
  readonly newestFirst: boolean;
  readonly page: { first: number; after?: string | null };
}

/** Reads disputes; what changes them is decided by the procedures and written by the handlers. */
export class DisputeService {
  constructor(private readonly db: DataSource) {}

  /** A page of what the viewer may see; rows outside it are in no page, count or cursor. */
  async page(viewer: Viewer, { filter, newestFirst, page }: DisputesQuery): Promise<ConnectionOf<DisputeEntity>> {
    const list = newestFirst ? "disputes:newest" : "disputes:oldest";
    const cut = pageOf(list, ["instant", "id"], page);
    const { divisionCode, furtherDivisionCode, ...rest } = filter ?? {};
    const narrowed: DisputeFilter = {
      ...rest,
      divisionPrefix: divisionCode ? divisionPrefix(divisionCode) : null,
      furtherPrefix: furtherDivisionCode ? divisionPrefix(furtherDivisionCode) : null,
    };
    const repository = disputeRepository(this.db.manager);
    const rows = await repository.page(viewer, narrowed, newestFirst, cut);
    return toConnection(
      list,
      rows,
      cut.limit,
      ({ registeredAt, id }) => [registeredAt.toISOString(), id],
      () => repository.count(viewer, narrowed),
    );
  }

  /** Disputes by id or by number, null where the viewer may not see one; one statement a batch. */
  loader(viewer: Viewer, by: "id" | "number"): DataLoader<string, DisputeEntity | null> {
    return new DataLoader(async (keys) =>
      oneBy(keys, await disputeRepository(this.db.manager).findVisible(viewer, by, keys), (row) => row[by]),
    );
  }
}
