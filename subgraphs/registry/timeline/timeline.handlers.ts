import { type SubgraphName, agencyOf } from "../../shared/state-machine/agencies.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handler } from "../../shared/outbox/handlers.ts";
import { getDispute } from "../dispute/dispute.reader.ts";
import { peopleOf } from "../party/party.reader.ts";
import { withoutPeople } from "../party/party.rules.ts";
import { TimelineEntryEntity } from "./timeline.entity.ts";
import { type Fact, factsOf, isWritten } from "./timeline.facts.ts";
import { kindOf } from "./timeline.kinds.ts";

/**
 * Every event becomes one entry, in the transaction that applies it. The timeline is read by every body that had to do with
 * the dispute, so what somebody wrote loses the names and numbers of its parties on the way in.
 */
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
    facts: await discreet(work, disputeId, factsOf(event)),
  });
};

async function discreet(work: Work, disputeId: string, facts: Fact[]): Promise<Fact[]> {
  if (!facts.some(isWritten)) return facts;
  const people = await peopleOf(work, disputeId);
  return facts.map((fact) => (isWritten(fact) ? { ...fact, value: withoutPeople(fact.value, people) } : fact));
}
