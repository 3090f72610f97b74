import { sharedFiguresAccess } from "../../shared/figures/figures.access.ts";
import { figuresResolver } from "../../shared/figures/figures.resolver.ts";
import type { Part } from "../../shared/server/part.ts";
import { figuresAccess } from "./figures.access.ts";
import { PetitionFigures1790000701202 } from "./figures.migration.ts";
import {
  FiguresOfPetitionsResolver,
  PetitionBodyServiceResolver,
  PetitionFiguresResolver,
  PetitionReportResolver,
} from "./figures.resolver.ts";
import { FiguresOfPetitions } from "./figures.type.ts";

/** The figures of petition offices, by division for reports and of its own for an office; it keeps nothing of its own. */
export const figuresPart: Part = {
  access: [sharedFiguresAccess, figuresAccess],
  migrations: [PetitionFigures1790000701202],
  resolvers: [
    figuresResolver(FiguresOfPetitions),
    FiguresOfPetitionsResolver,
    PetitionFiguresResolver,
    PetitionReportResolver,
    PetitionBodyServiceResolver,
  ],
};
