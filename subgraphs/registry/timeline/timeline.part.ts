import type { Part } from "../../shared/server/part.ts";
import { timelineAccess } from "./timeline.access.ts";
import { TimelineEntryEntity } from "./timeline.entity.ts";
import { Timeline1790000000017 } from "./timeline.migration.ts";
import { DisputeTimelineResolver, TimelineEntryResolver } from "./timeline.resolver.ts";

/** What all agencies did, in one order. Its handler hears every event: see `onEvery` in subgraph.ts. */
export const timelinePart: Part = {
  access: timelineAccess,
  entities: [TimelineEntryEntity],
  migrations: [Timeline1790000000017],
  resolvers: [TimelineEntryResolver, DisputeTimelineResolver],
};
