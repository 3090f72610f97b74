import type { Part } from "../../shared/server/part.ts";
import { guidanceClockAccess } from "./guidance-clock.access.ts";
import { explainEarlierClocks, guidanceClockTurning } from "./guidance-clock.act.ts";
import { GuidanceClockEntity, GuidanceClockTurnEntity } from "./guidance-clock.entity.ts";
import { GuidanceClock1790000701304 } from "./guidance-clock.migration.ts";
import { GuidanceClockResolver } from "./guidance-clock.resolver.ts";

/** The time to answer a committee's question: it turns by itself, although there is no dispute. */
export const guidanceClockPart: Part = {
  access: guidanceClockAccess,
  entities: [GuidanceClockEntity, GuidanceClockTurnEntity],
  migrations: [GuidanceClock1790000701304],
  resolvers: [GuidanceClockResolver],
  turning: [guidanceClockTurning],
  cutOver: explainEarlierClocks,
};
