import { type SubgraphName, agencyOf } from "../../shared/state-machine/agencies.ts";
import type { Handler } from "../../shared/outbox/handlers.ts";
import { getDispute } from "../dispute/dispute.reader.ts";
import { TimelineEntryEntity } from "./timeline.entity.ts";
import { factsOf } from "./timeline.facts.ts";
import { kindOf } from "./timeline.kinds.ts";

/** Every event becomes one entry, in the transaction that applies it. */
export const appendToTimeline: Handler = async (work, event) => {
  const { id, type, source, disputeId, recordId, occurredAt, recordedAt, organizationId, post } = event;
  const { divisionCode } = await getDispute(work, disputeId);
  const entry = { id, disputeId, divisionCode, recordId, organizationId, post };
  await work.db.insert(TimelineEntryEntity, {
    ...entry,
    kind: kindOf(type),
    source: agencyOf(source as SubgraphName),
    occurredAt: new Date(occurredAt),
    recordedAt: new Date(recordedAt),
    learnedAt: work.now,
    facts: factsOf(event),
  });
};
