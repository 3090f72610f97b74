import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { StandingRelationEntity } from "./standing-relation.entity.ts";

const PER_BODY = 100;

/** The relations of a body on either side, past ones too; public, as the directory is. One statement a batch. */
export type StandingRelationReader = DataLoader<string, StandingRelationEntity[]>;

export const standingRelationReader = (db: DataSource): StandingRelationReader =>
  new DataLoader(async (ids) => {
    const some = In([...ids]);
    const rows = await db.manager.find(StandingRelationEntity, {
      where: [{ fromId: some }, { toId: some }],
      order: { since: "ASC", id: "ASC" },
    });
    return ids.map((id) => rows.filter(({ fromId, toId }) => fromId === id || toId === id).slice(0, PER_BODY));
  });
