import type { Part } from "../../shared/server/part.ts";
import { recourseAccess } from "./recourse.access.ts";
import { RecourseEntity } from "./recourse.entity.ts";
import { Recourse1790000400005 } from "./recourse.migration.ts";
import { AgreementRecourseResolver, RecourseResolver } from "./recourse.resolver.ts";

/** What follows an agreement a party contests. */
export const recoursePart: Part = {
  access: recourseAccess,
  entities: [RecourseEntity],
  migrations: [Recourse1790000400005],
  resolvers: [RecourseResolver, AgreementRecourseResolver],
};
