import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { seesStateOnly } from "../court/court.rules.ts";
import type { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";
import { type ConfirmableFilter, eligibleAgreementRepository } from "./eligible-agreement.repository.ts";

const AGREEMENTS = "confirmableAgreements";

/** Agreements the parties may still bring before a court (可申请司法确认的协议). */
export class EligibleAgreementService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the agreements the viewer may see whose window runs, the oldest first; a court's people see those that the
   * court's own invitations led to.
   */
  async page(
    viewer: Viewer,
    narrowedBy: ConfirmableFilter,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<EligibleAgreementEntity>> {
    const cut = pageOf(AGREEMENTS, ["day", "id"], page);
    if (seesStateOnly(viewer)) return toConnection(AGREEMENTS, [], cut.limit, () => []);
    const courtId = viewer.agency === "COURT" ? viewer.organizationId : null;
    const filter = { ...narrowedBy, courtId, today: this.clock.today() };
    const rows = await eligibleAgreementRepository(this.db.manager).withOpenWindow(viewer, filter, cut);
    return toConnection(AGREEMENTS, rows, cut.limit, ({ effectiveOn, agreementId }) => [effectiveOn, agreementId]);
  }
}
