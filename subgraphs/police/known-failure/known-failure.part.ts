import type { Part } from "../../shared/server/part.ts";
import { KnownFailureEntity } from "./known-failure.entity.ts";
import { knownFailureHandlers } from "./known-failure.handlers.ts";
import { KnownFailure1790000701302 } from "./known-failure.migration.ts";

/** The police's copy of what the committees announce of mediation that led to nothing. */
export const knownFailurePart: Part = {
  entities: [KnownFailureEntity],
  migrations: [KnownFailure1790000701302],
  handlers: knownFailureHandlers,
};
