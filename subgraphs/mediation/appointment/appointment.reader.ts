import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { AppointmentEntity, TrainingEntity } from "./appointment.entity.ts";

const PER_MEDIATOR = 200;

/** Appointments and trainings of mediators the viewer has already been given; one statement a batch. */
export interface AppointmentReader {
  readonly byMediator: DataLoader<string, AppointmentEntity | null>;
  readonly trainings: DataLoader<string, TrainingEntity[]>;
}

export const appointmentReader = (db: DataSource): AppointmentReader => ({
  byMediator: new DataLoader(async (ids) =>
    oneBy(ids, await db.manager.findBy(AppointmentEntity, { id: In([...ids]) }), ({ id }) => id),
  ),
  trainings: new DataLoader(async (ids) => {
    const rows = await db.manager.find(TrainingEntity, {
      where: { mediatorId: In([...ids]) },
      order: { heldOn: "ASC", id: "ASC" },
    });
    return groupedBy(ids, rows, ({ mediatorId }) => mediatorId, PER_MEDIATOR);
  }),
});
