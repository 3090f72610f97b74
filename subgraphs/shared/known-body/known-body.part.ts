import type { Part } from "../server/part.ts";
import { KnownBodyEntity } from "./known-body.entity.ts";
import { KnownBody1790000701400 } from "./known-body.migration.ts";
import { UnfitBody } from "./known-body.payload.ts";

/** The bodies an agency may name: its copy of the registry's directory. */
export const knownBodyPart: Part = {
  entities: [KnownBodyEntity],
  migrations: [KnownBody1790000701400],
  types: [UnfitBody],
};
