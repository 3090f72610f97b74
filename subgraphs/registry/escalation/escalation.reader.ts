import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { EscalationEntity } from "./escalation.entity.ts";

/** The escalation of hand-overs the viewer has already been given; one statement a batch. */
export const escalationOfReferral = (db: DataSource): DataLoader<string, EscalationEntity | null> =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(EscalationEntity, { referralId: In([...ids]) }), ({ referralId }) => referralId),
  );
