import type { Part } from "../../shared/server/part.ts";
import { sealAccess } from "./seal.access.ts";
import { SealEntity } from "./seal.entity.ts";
import { SealRecord1790000000018 } from "./seal.migration.ts";
import { sealOfDispute } from "./seal.reader.ts";
import { type SealContext, SealResolver } from "./seal.resolver.ts";

/** Disputes whose existence is hidden. Every subgraph keeps for itself which they are: shared/seal. */
export const sealPart: Part = {
  access: sealAccess,
  entities: [SealEntity],
  migrations: [SealRecord1790000000018],
  resolvers: [SealResolver],
  context: (_viewer, { db }): SealContext => ({ seals: sealOfDispute(db) }),
};
