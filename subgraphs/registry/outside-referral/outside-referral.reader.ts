import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { OutsideReferralEntity } from "./outside-referral.entity.ts";
import { outsideReferralRepository } from "./outside-referral.repository.ts";

const PER_DISPUTE = 100;

/** The outside referrals of disputes, as far as the viewer may see them, the oldest first; one statement a batch. */
export const outsideReferralsOfDispute = (
  db: DataSource,
  viewer: Viewer,
): DataLoader<string, OutsideReferralEntity[]> =>
  new DataLoader(async (ids) =>
    groupedBy(
      ids,
      await outsideReferralRepository(db.manager).visibleOf(viewer, ids.filter(isId)),
      ({ disputeId }) => disputeId,
      PER_DISPUTE,
    ),
  );
