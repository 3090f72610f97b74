import type { Part } from "../../shared/server/part.ts";
import { duplicateAccess } from "./duplicate.access.ts";
import { DuplicateCandidateEntity } from "./duplicate.entity.ts";
import { duplicateHandlers } from "./duplicate.handlers.ts";
import { DuplicateCandidate1790000300002 } from "./duplicate.migration.ts";
import { DuplicateCandidateResolver } from "./duplicate.resolver.ts";
import { DuplicateCandidate } from "./duplicate.type.ts";

/** Registrations that look like one quarrel, found by rule and decided by a person. */
export const duplicatePart: Part = {
  access: duplicateAccess,
  entities: [DuplicateCandidateEntity],
  migrations: [DuplicateCandidate1790000300002],
  resolvers: [DuplicateCandidateResolver],
  types: [DuplicateCandidate],
  handlers: duplicateHandlers,
};
