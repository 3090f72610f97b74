import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { decideRecusal, whoAsksTheCourt } from "./court-recusal-decision.act.ts";
import type { CourtRecusalEntity } from "./court-recusal.entity.ts";
import { askersReview, decidesAbout, notInOwnCause } from "./court-recusal.rules.ts";

interface OfRecusal extends WriteInput {
  readonly recusalId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

/** The party that asked by word of mouth, where the court writes it down. */
export type RequestCourtRecusalReview = OfRecusal & { readonly partyId?: string | null };
export type DecideCourtRecusalReview = OfRecusal & { readonly granted: boolean };

/** The one review of a rejected recusal (回避复议): asked for by whoever asked before, decided in three days; nobody stops. */
export class RecusalReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  request(viewer: Viewer, input: RequestCourtRecusalReview): Promise<CourtRecusalEntity | Refusal> {
    const step = { mutation: "requestCourtRecusalReview", command: "ASK_REVIEW", input } as const;
    return decideRecusal(this.unitOfWork, viewer, step, async (work, row, matter) => {
      const asks = await whoAsksTheCourt(work, viewer, matter, input.partyId ?? null);
      if (isRefusal(asks)) return asks;
      const refusal = askersReview(row, { ...asks, personId: viewer.personId });
      return refusal ?? { reviewRequestedOn: work.today, reviewReason: input.reason };
    });
  }

  decide(viewer: Viewer, input: DecideCourtRecusalReview): Promise<CourtRecusalEntity | Refusal> {
    const { granted, reason } = input;
    const command = granted ? ("CHANGE" as const) : ("UPHOLD" as const);
    const step = { mutation: "decideCourtRecusalReview", command, input };
    return decideRecusal(this.unitOfWork, viewer, step, (work, { about, officialId }) => {
      const refusal =
        decidesAbout(about, viewer.post) ?? (granted ? undefined : notInOwnCause(officialId, viewer.personId));
      return refusal ?? { reviewDecidedOn: work.today, reviewDecisionReason: reason };
    });
  }
}
