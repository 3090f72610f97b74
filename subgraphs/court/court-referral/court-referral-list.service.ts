import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { seesStateOnly } from "../court/court.rules.ts";
import type { CourtReferralEntity } from "./court-referral.entity.ts";
import { type CourtReferralFilter, courtReferralRepository } from "./court-referral.repository.ts";
import type { CourtReferralState } from "./court-referral.states.ts";

const COMPLAINTS = "courtReferrals";

/** The work list of complaints. */
export class CourtReferralListService {
  constructor(private readonly db: DataSource) {}

  /**
   * A page of the complaints the viewer may see, the oldest first: a court's people see those of their own court, and who
   * is shown the state alone finds it at its dispute, not in a list.
   */
  async page(
    viewer: Viewer,
    states: readonly CourtReferralState[] | null,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<CourtReferralEntity>> {
    const cut = pageOf(COMPLAINTS, ["day", "id"], page);
    const filter: CourtReferralFilter = { states, courtId: viewer.agency === "COURT" ? viewer.organizationId : null };
    const repository = courtReferralRepository(this.db.manager);
    if (seesStateOnly(viewer)) return toConnection(COMPLAINTS, [], cut.limit, () => []);
    const rows = await repository.page(viewer, filter, cut);
    return toConnection(
      COMPLAINTS,
      rows,
      cut.limit,
      ({ receivedOn, id }) => [receivedOn, id],
      () => repository.count(viewer, filter),
    );
  }
}
