import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { oneBy } from "../../shared/db/grouped-by.ts";
import { IntakeEntity } from "./intake.entity.ts";

/** The intake of disputes the viewer has already been given; one statement a batch. */
export type IntakeReader = DataLoader<string, IntakeEntity | null>;

export const intakeReader = (db: DataSource): IntakeReader =>
  new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(IntakeEntity, { disputeId: In([...ids]) }), ({ disputeId }) => disputeId),
  );

/** The intakes of disputes by their ids, for what is made anew of them. */
export const intakesOf = async (
  db: EntityManager,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, IntakeEntity>> => {
  const intakes = await db.findBy(IntakeEntity, { disputeId: In(disputeIds) });
  return new Map(intakes.map((intake) => [intake.disputeId, intake]));
};

/** The intake of a dispute, whoever asks: for rules that compare it. */
export const intakeOfDispute = (db: EntityManager, disputeId: string): Promise<IntakeEntity | null> =>
  db.findOneBy(IntakeEntity, { disputeId });
