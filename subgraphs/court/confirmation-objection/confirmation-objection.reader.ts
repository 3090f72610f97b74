import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { ConfirmationObjectionEntity } from "./confirmation-objection.entity.ts";

const PER_CONFIRMATION = 50;

/** The objections to confirmations the viewer has already been given; one statement a batch. */
export const objectionsOfConfirmation = (db: DataSource): DataLoader<string, ConfirmationObjectionEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ConfirmationObjectionEntity, {
      where: { confirmationId: In([...ids]) },
      order: { raisedOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ confirmationId }) => confirmationId, PER_CONFIRMATION);
  });
