import { isSmall, rateOf } from "../../shared/figures/suppression.rules.ts";

/** Counts of a period. Definitions: accepted in it; of those, ended by agreement or termination; of those, agreed. */
export interface Counted {
  readonly accepted: number;
  readonly mediated: number;
  readonly successful: number;
}

/** What may be shown of them. */
export interface Activity {
  readonly accepted: number | null;
  readonly mediated: number | null;
  readonly successful: number | null;
  readonly mediationRate: number | null;
  readonly successRate: number | null;
  readonly suppressed: boolean;
}

/**
 * The rates as the return of people's mediation has them, both out of what was accepted. To outsiders a small count is
 * suppressed, and with it every number it could be found from.
 *
 * Source: indicator definitions of the hub (own decision); small cells, own decision.
 */
export function activityOf({ accepted, mediated, successful }: Counted, own: boolean): Activity {
  const cells = [accepted, mediated, successful, accepted - mediated, mediated - successful];
  if (!own && cells.some(isSmall)) {
    return {
      accepted: null,
      mediated: null,
      successful: null,
      mediationRate: null,
      successRate: null,
      suppressed: true,
    };
  }
  return {
    accepted,
    mediated,
    successful,
    mediationRate: rateOf(mediated, accepted),
    successRate: rateOf(successful, accepted),
    suppressed: false,
  };
}

/** Numbers of one mediator are for that mediator and the head of the committee. */
export const maySeeOwn = (
  viewer: { readonly post: string; readonly personId: string; readonly organizationId: string | null },
  mediator: { readonly personId: string | null; readonly committeeId: string },
): boolean =>
  mediator.personId === viewer.personId ||
  (viewer.post === "COMMITTEE_HEAD" && viewer.organizationId === mediator.committeeId);
