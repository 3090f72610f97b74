import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import type { Calendar } from "../../shared/deadline/calendar.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import { type PageAsked, courtPage } from "../court/court-list.reader.ts";
import { mediationClocks, overdueUnsigned } from "../hand-over/hand-over.rules.ts";
import type { CourtReferralEntity } from "./court-referral.entity.ts";
import { courtReferralRepository } from "./court-referral.repository.ts";
import type { CourtReferralState } from "./court-referral.states.ts";

/** What the list of complaints is asked for; all conditions hold. */
export interface CourtReferralAsked {
  readonly states: readonly CourtReferralState[] | null;
  readonly unsigned?: boolean | null;
  readonly mediationDueFrom?: Day | null;
  readonly mediationDueUntil?: Day | null;
  readonly extended?: boolean | null;
}

const LIST = { list: "courtReferrals", dayOf: ({ receivedOn }: CourtReferralEntity) => receivedOn };

/** The work list of complaints. */
export class CourtReferralListService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  page(
    viewer: Viewer,
    { states, unsigned, mediationDueFrom, mediationDueUntil, extended }: CourtReferralAsked,
    asked: PageAsked,
  ): Promise<ConnectionOf<CourtReferralEntity>> {
    const byClock = [mediationDueFrom, mediationDueUntil, extended].some((one) => one !== null && one !== undefined);
    const filter = {
      states,
      sentUntil: unsigned ? overdueUnsigned(this.clock.today(), this.calendar) : null,
      mediation: byClock
        ? {
            codes: mediationClocks,
            from: mediationDueFrom ?? null,
            until: mediationDueUntil ?? null,
            extended: extended ?? null,
          }
        : null,
    };
    return courtPage(LIST, { viewer, filter, asked }, courtReferralRepository(this.db.manager));
  }
}
