import type { Part } from "../../shared/server/part.ts";
import { sessionAccess } from "./session.access.ts";
import { SessionEntity } from "./session.entity.ts";
import { Session1790000000023 } from "./session.migration.ts";
import { CaseSessionResolver, SessionResolver } from "./session.resolver.ts";

/** The sittings of a case. */
export const sessionPart: Part = {
  access: sessionAccess,
  entities: [SessionEntity],
  migrations: [Session1790000000023],
  resolvers: [SessionResolver, CaseSessionResolver],
};
