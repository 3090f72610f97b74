import type { Viewer } from "../../shared/auth/viewer.ts";
import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import { sourcesSeen } from "../dispute/sources.condition.ts";
import { ofNoHiddenReferral } from "../outside-referral/outside-referral.condition.ts";

/** Where a clock says over what it runs. */
interface ClockColumns {
  readonly disputeId: string;
  readonly source: string;
  readonly recordId: string;
}

/** Which clocks of a dispute it sees the registry shows a viewer: those of tracks and of referrals it sees. */
export function clocksSeen(viewer: Viewer, columns: ClockColumns): RowCondition {
  const sources = sourcesSeen(viewer, columns);
  const referrals = ofNoHiddenReferral(viewer, columns);
  return {
    sql: `(${sources.sql}) AND ${referrals.sql}`,
    parameters: { ...sources.parameters, ...referrals.parameters },
  };
}
