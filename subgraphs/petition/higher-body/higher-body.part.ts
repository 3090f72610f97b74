import type { Part } from "../../shared/server/part.ts";
import { HigherBodyEntity } from "./higher-body.entity.ts";
import { HigherBody1790000600301 } from "./higher-body.migration.ts";

/** Who stands next above whom: the part of the directory that reviews go by. */
export const higherBodyPart: Part = {
  entities: [HigherBodyEntity],
  migrations: [HigherBody1790000600301],
};
