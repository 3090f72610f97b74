import type { Part } from "../../shared/server/part.ts";
import { expertAccess } from "./expert.access.ts";
import { ExpertEntity } from "./expert.entity.ts";
import { Expert1790000400002 } from "./expert.migration.ts";
import { ExpertResolver } from "./expert.resolver.ts";

/** The pool of experts committees invite from. */
export const expertPart: Part = {
  access: expertAccess,
  entities: [ExpertEntity],
  migrations: [Expert1790000400002],
  resolvers: [ExpertResolver],
};
