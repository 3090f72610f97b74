import type { Part } from "../../shared/server/part.ts";
import { standingRelationAccess } from "./standing-relation.access.ts";
import { StandingRelationEntity } from "./standing-relation.entity.ts";
import { StandingRelation1790000600106 } from "./standing-relation.migration.ts";
import { standingRelationReader } from "./standing-relation.reader.ts";
import {
  OrganizationRelationResolver,
  type StandingRelationContext,
  StandingRelationResolver,
} from "./standing-relation.resolver.ts";

/** What bodies are to each other. */
export const standingRelationPart: Part = {
  access: standingRelationAccess,
  entities: [StandingRelationEntity],
  migrations: [StandingRelation1790000600106],
  resolvers: [StandingRelationResolver, OrganizationRelationResolver],
  context: (_viewer, { db }): StandingRelationContext => ({ standingRelations: standingRelationReader(db) }),
};
