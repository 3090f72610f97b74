import type { Part } from "../../shared/server/part.ts";
import { secondmentAccess } from "./secondment.access.ts";
import { SecondmentEntity } from "./secondment.entity.ts";
import { Secondment1790000600105 } from "./secondment.migration.ts";
import { secondmentReader } from "./secondment.reader.ts";
import { CentreSecondmentResolver, type SecondmentContext, SecondmentResolver } from "./secondment.resolver.ts";

/** Posts that other bodies lend to a centre. */
export const secondmentPart: Part = {
  access: secondmentAccess,
  entities: [SecondmentEntity],
  migrations: [Secondment1790000600105],
  resolvers: [SecondmentResolver, CentreSecondmentResolver],
  context: (_viewer, { db, clock }): SecondmentContext => ({ secondments: secondmentReader(db, clock.today()) }),
};
