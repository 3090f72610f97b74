import { sharedFiguresAccess } from "../../shared/figures/figures.access.ts";
import { figuresResolver } from "../../shared/figures/figures.resolver.ts";
import type { Part } from "../../shared/server/part.ts";
import { figuresAccess } from "./figures.access.ts";
import { RegistryFigures1790000600521 } from "./figures.migration.ts";
import { RegistryFiguresResolver } from "./figures.resolver.ts";
import { RegistryFigures } from "./figures.type.ts";

/** The figures of the registry; it keeps nothing of its own. */
export const figuresPart: Part = {
  access: [sharedFiguresAccess, figuresAccess],
  migrations: [RegistryFigures1790000600521],
  resolvers: [figuresResolver(RegistryFigures), RegistryFiguresResolver],
};
