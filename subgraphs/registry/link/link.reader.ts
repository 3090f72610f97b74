import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { isId } from "../../shared/db/rows.ts";
import type { DisputeLinkEntity } from "./link.entity.ts";
import { linkRepository } from "./link.repository.ts";

/** More registrations of one quarrel than anybody makes. */
const PER_DISPUTE = 100;

/** The links of a dispute on either side, those undone included, of which the viewer may see both disputes. */
export type LinkReader = DataLoader<string, DisputeLinkEntity[]>;

export const linksOfDispute = (db: DataSource, viewer: Viewer): LinkReader =>
  new DataLoader(async (ids) => {
    const rows = await linkRepository(db.manager).visibleOf(viewer, ids.filter(isId));
    return ids.map((id) =>
      rows.filter(({ leadingId, followingId }) => leadingId === id || followingId === id).slice(0, PER_DISPUTE),
    );
  });
