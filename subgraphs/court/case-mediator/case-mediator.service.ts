import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { courtReferralReader } from "../court-referral/court-referral.reader.ts";
import type { MediatorBarGround } from "./case-mediator.codes.ts";
import { CaseMediatorEntity } from "./case-mediator.entity.ts";
import { barGrounds } from "./case-mediator.rules.ts";

/** The answer to one question about one case. */
export interface MediatorBar {
  readonly barred: boolean;
  readonly grounds: readonly MediatorBarGround[];
}

/** Whether somebody is barred in one stated case (domain rule D.4 no. 1: a yes or no, never a person's cases). */
export class CaseMediatorService {
  constructor(private readonly db: DataSource) {}

  /** Null where the viewer is not of the court that has the case. */
  async bar(viewer: Viewer, courtReferralId: string, mediatorId: string): Promise<MediatorBar | null> {
    const referral = await courtReferralReader(this.db, viewer).byId.load(courtReferralId);
    if (!referral || viewer.agency !== "COURT" || referral.courtId !== viewer.organizationId) return null;
    const mediated = await this.db.manager.findOneBy(CaseMediatorEntity, { courtReferralId, mediatorId });
    const parties = await partiesOf(this.db.manager, referral.disputeId);
    const grounds = barGrounds({ mediated, isParty: parties.some(({ personId }) => personId === mediatorId) });
    return { barred: grounds.length > 0, grounds };
  }
}
