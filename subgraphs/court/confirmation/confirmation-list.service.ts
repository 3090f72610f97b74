import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { seesStateOnly } from "../court/court.rules.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";
import { type ConfirmationFilter, confirmationRepository } from "./confirmation.repository.ts";
import type { ConfirmationState } from "./confirmation.states.ts";

const APPLICATIONS = "judicialConfirmations";

/** The work list of applications. */
export class ConfirmationListService {
  constructor(private readonly db: DataSource) {}

  /** A page of the applications the viewer may see, the oldest first, as complaints are listed. */
  async page(
    viewer: Viewer,
    states: readonly ConfirmationState[] | null,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<ConfirmationEntity>> {
    const cut = pageOf(APPLICATIONS, ["day", "id"], page);
    if (seesStateOnly(viewer)) return toConnection(APPLICATIONS, [], cut.limit, () => []);
    const filter: ConfirmationFilter = { states, courtId: viewer.agency === "COURT" ? viewer.organizationId : null };
    const repository = confirmationRepository(this.db.manager);
    const rows = await repository.page(viewer, filter, cut);
    return toConnection(
      APPLICATIONS,
      rows,
      cut.limit,
      ({ appliedOn, id }) => [appliedOn, id],
      () => repository.count(viewer, filter),
    );
  }
}
