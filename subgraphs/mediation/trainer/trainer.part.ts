import type { Part } from "../../shared/server/part.ts";
import { trainerAccess } from "./trainer.access.ts";
import { TrainerEntity } from "./trainer.entity.ts";
import { Trainer1790000700010 } from "./trainer.migration.ts";
import { TrainerResolver, TrainingTrainerResolver } from "./trainer.resolver.ts";

/** The pool of those who train mediators. */
export const trainerPart: Part = {
  access: trainerAccess,
  entities: [TrainerEntity],
  migrations: [Trainer1790000700010],
  resolvers: [TrainerResolver, TrainingTrainerResolver],
};
