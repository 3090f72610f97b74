import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { OnlineChoiceEntity } from "./online-choice.entity.ts";

const PER_COMPLAINT = 50;
const IN_ORDER = { appliedOn: "ASC", id: "ASC" } as const;

/** The choices made for a complaint, in order. */
export const onlineChoicesIn = (db: EntityManager, courtReferralId: string): Promise<OnlineChoiceEntity[]> =>
  db.find(OnlineChoiceEntity, { where: { courtReferralId }, order: IN_ORDER, take: PER_COMPLAINT });

/** The same, of complaints the viewer has already been given; one statement a batch. */
export const onlineChoicesOfReferral = (db: DataSource): DataLoader<string, OnlineChoiceEntity[]> =>
  new DataLoader(async (ids) => {
    const where = { courtReferralId: In([...ids]) };
    const rows = await db.manager.find(OnlineChoiceEntity, { where, order: IN_ORDER });
    return groupedBy(ids, rows, ({ courtReferralId }) => courtReferralId, PER_COMPLAINT);
  });
