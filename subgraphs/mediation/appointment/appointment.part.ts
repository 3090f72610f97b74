import type { Part } from "../../shared/server/part.ts";
import { appointmentAccess } from "./appointment.access.ts";
import { AppointmentEntity, TrainingEntity } from "./appointment.entity.ts";
import { Appointment1790000400009, TrainingForm1790000700011 } from "./appointment.migration.ts";
import { AppointmentResolver, MediatorAppointmentResolver } from "./appointment.resolver.ts";
import { CasesOpen } from "./appointment.type.ts";

/** Who mediates under which appointment, with what training. */
export const appointmentPart: Part = {
  access: appointmentAccess,
  entities: [AppointmentEntity, TrainingEntity],
  migrations: [Appointment1790000400009, TrainingForm1790000700011],
  resolvers: [MediatorAppointmentResolver, AppointmentResolver],
  types: [CasesOpen],
};
