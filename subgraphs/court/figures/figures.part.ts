import { sharedFiguresAccess } from "../../shared/figures/figures.access.ts";
import { figuresResolver } from "../../shared/figures/figures.resolver.ts";
import type { Part } from "../../shared/server/part.ts";
import { figuresAccess } from "./figures.access.ts";
import { CourtFigures1790000600511, CourtMediationTimes1790000701307 } from "./figures.migration.ts";
import { CourtFiguresResolver, CourtMediationTimesResolver } from "./figures.resolver.ts";
import { CourtFigures } from "./figures.type.ts";

/** The figures of the courts; it keeps nothing of its own. */
export const figuresPart: Part = {
  access: [sharedFiguresAccess, figuresAccess],
  migrations: [CourtFigures1790000600511, CourtMediationTimes1790000701307],
  resolvers: [figuresResolver(CourtFigures), CourtFiguresResolver, CourtMediationTimesResolver],
};
