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

/** Every change is heard of once and in order, so that the copy counts what its owner counts. */
const ONE_MORE = (): string => "version + 1";

/** Keeps a copy of an agency's clock, so that all clocks of a dispute stand together, the agency answering or not. */
async function keep(work: Work, { source, disputeId, recordId, data }: Set): Promise<void> {
  const { divisionCode } = await getDispute(work, disputeId);
  const where = { disputeId, recordId, divisionCode, source: agencyOf(source as SubgraphName) };
  await work.db.insert(DeadlineEntity, freshClock(data, where));
}

async function end({ db }: Work, { data }: Ended): Promise<void> {
  const { id, status, endedOn, by } = data;
  await db.update(DeadlineEntity, { id }, { status, endedOn, endedBy: by, version: ONE_MORE });
}

type Changed =
  HubEvent<`${"mediation" | "police" | "court" | "petition"}.Deadline${"Suspended" | "Resumed" | "Extended"}`>;

async function change({ db }: Work, { data }: Changed): Promise<void> {
  const { id, status, dueOn, dueAt, explanation, suspensions, extensions } = data;
  const moved = { status, dueOn, dueAt: dueAt === null ? null : new Date(dueAt) };
  await db.update(DeadlineEntity, { id }, { ...moved, explanation, suspensions, extensions, version: ONE_MORE });
}

export const agencyClockHandlers: Handlers = {
  "mediation.DeadlineSet": keep,
  "mediation.DeadlineEnded": end,
  "mediation.DeadlineSuspended": change,
  "mediation.DeadlineResumed": change,
  "mediation.DeadlineExtended": change,
  "police.DeadlineSet": keep,
  "police.DeadlineEnded": end,
  "police.DeadlineSuspended": change,
  "police.DeadlineResumed": change,
  "police.DeadlineExtended": change,
  "court.DeadlineSet": keep,
  "court.DeadlineEnded": end,
  "court.DeadlineSuspended": change,
  "court.DeadlineResumed": change,
  "court.DeadlineExtended": change,
  "petition.DeadlineSet": keep,
  "petition.DeadlineEnded": end,
  "petition.DeadlineSuspended": change,
  "petition.DeadlineResumed": change,
  "petition.DeadlineExtended": change,
};
