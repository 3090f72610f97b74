import { sharedFiguresAccess } from "../../shared/figures/figures.access.ts";
import { figuresResolver } from "../../shared/figures/figures.resolver.ts";
import type { Part } from "../../shared/server/part.ts";
import { figuresAccess } from "./figures.access.ts";
import { MediationFigures1790000600502 } from "./figures.migration.ts";
import { MediationByMonthResolver, MediationFiguresResolver } from "./figures.resolver.ts";
import { MediationFigures } from "./figures.type.ts";

/** The figures of people's mediation; it keeps nothing of its own. */
export const figuresPart: Part = {
  access: [sharedFiguresAccess, figuresAccess],
  migrations: [MediationFigures1790000600502],
  resolvers: [figuresResolver(MediationFigures), MediationFiguresResolver, MediationByMonthResolver],
};
