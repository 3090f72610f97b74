import type { Part } from "../../shared/server/part.ts";
import { accessLogAccess } from "./access-log.access.ts";
import { accessLogReader } from "./access-log.reader.ts";
import { type AccessLogContext, AccessResolver, DisputeAccessLogResolver } from "./access-log.resolver.ts";

/** Who looked at a dispute, read from the registry's audit trail. */
export const accessLogPart: Part = {
  access: accessLogAccess,
  resolvers: [DisputeAccessLogResolver, AccessResolver],
  context: (_viewer, { db }): AccessLogContext => ({ accessLog: accessLogReader(db) }),
};
