import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { freshClock } from "../../shared/deadline/clock-facts.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { type SubgraphName, agencyOf } from "../../shared/state-machine/agencies.ts";
import { getDispute } from "../dispute/dispute.reader.ts";

type Set = HubEvent<"mediation.DeadlineSet" | "police.DeadlineSet" | "court.DeadlineSet" | "petition.DeadlineSet">;
type Ended = HubEvent<
  "mediation.DeadlineEnded" | "police.DeadlineEnded" | "court.DeadlineEnded" | "petition.DeadlineEnded"
>;

/** Keeps a copy of an agency's clock, so that all clocks of a dispute stand together, the agency answering or not. */
async function keep(work: Work, { source, disputeId, recordId, data }: Set): Promise<void> {
  const { divisionCode } = await getDispute(work, disputeId);
  const where = { disputeId, recordId, divisionCode, source: agencyOf(source as SubgraphName) };
  await work.db.insert(DeadlineEntity, freshClock(data, where));
}

async function end({ db }: Work, { data }: Ended): Promise<void> {
  const { id, status, endedOn, by } = data;
  await db.update(DeadlineEntity, { id }, { status, endedOn, endedBy: by });
}

export const agencyClockHandlers: Handlers = {
  "mediation.DeadlineSet": keep,
  "mediation.DeadlineEnded": end,
  "police.DeadlineSet": keep,
  "police.DeadlineEnded": end,
  "court.DeadlineSet": keep,
  "court.DeadlineEnded": end,
  "petition.DeadlineSet": keep,
  "petition.DeadlineEnded": end,
};
