import { IsNull, Not } from "typeorm";
import type { HubEvent } from "../../../schema/events/hub-event.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import type { HandOverOutcome } from "../../shared/hand-over/hand-over.codes.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { comeBack, noteMediationCase } from "../incident/incident.act.ts";
import { lockIncident } from "../incident/incident.reader.ts";
import { HandOverEntity } from "./hand-over.entity.ts";

/** The hand-over a record of another agency came from, or null where it came from somebody else's. */
const ours = async ({ db }: Work, sourceRecordId: string | null): Promise<HandOverEntity | null> =>
  sourceRecordId === null ? null : rowsOf(db, HandOverEntity).lock(sourceRecordId);

const change = ({ db }: Work, row: HandOverEntity, what: Partial<HandOverEntity>): Promise<HandOverEntity> =>
  rowsOf(db, HandOverEntity).update(Object.assign(row, what));

const dayOfEvent = ({ occurredAt }: HubEvent): Day => dayOf(new Date(occurredAt));

/** A hand-over ended without agreement; the first end it had stays. */
async function ended(
  work: Work,
  row: HandOverEntity | null,
  outcome: HandOverOutcome,
  outcomeOn: Day,
  reason: string | null = null,
): Promise<void> {
  if (row?.outcome !== null) return;
  const { incidentId } = await change(work, row, { outcome, outcomeOn, reason });
  await comeBack(work, await lockIncident(work, incidentId), outcome, outcomeOn);
}

/** The committee signed for our hand-over, or the station for the matter on its way back (`handsBack`). */
async function signed(work: Work, event: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  const { handsBack, receivedOn, sourceRecordId } = event.data;
  const row = await ours(work, sourceRecordId);
  if (row) await change(work, row, handsBack === null ? { signedOn: receivedOn } : { signedBackOn: receivedOn });
  else await reachedOtherwise(work, event);
}

/** The dispute came to a station by another way while its own hand-over was open, which thereby led to nothing. */
async function reachedOtherwise(work: Work, { disputeId, data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  const open = await work.db.find(HandOverEntity, {
    where: { disputeId, outcome: IsNull(), signedOn: Not(IsNull()) },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  for (const row of open) {
    const { stationId } = await lockIncident(work, row.incidentId);
    if (stationId === data.toOrganizationId) await ended(work, row, "RETURNED", data.receivedOn);
  }
}

/** Given back unsigned, or taken back. A refusal of the matter's way back (`handsBack`) ends nothing. */
const undone =
  (outcome: "RETURNED" | "WITHDRAWN") =>
  async (work: Work, event: HubEvent<"registry.ReferralReturned" | "registry.ReferralWithdrawn">): Promise<void> => {
    const { handsBack, sourceRecordId, reason } = event.data;
    if (handsBack === null) await ended(work, await ours(work, sourceRecordId), outcome, dayOfEvent(event), reason);
  };

const failed =
  (outcome: "FAILED" | "REFUSED_BY_PARTY") =>
  async (work: Work, event: HubEvent<"mediation.CaseTerminated" | "mediation.CaseRefused">): Promise<void> =>
    ended(work, await ours(work, event.data.sourceRecordId), outcome, dayOfEvent(event));

async function takenOn(work: Work, { data }: HubEvent<"mediation.CaseAccepted">): Promise<void> {
  const row = await ours(work, data.sourceRecordId);
  if (row?.outcome === null) await noteMediationCase(work, await lockIncident(work, row.incidentId), data.caseId);
}

async function agreed(work: Work, { data }: HubEvent<"mediation.AgreementTookEffect">): Promise<void> {
  const row = await ours(work, data.sourceRecordId);
  if (row?.outcome === null) await change(work, row, { outcome: "AGREED", outcomeOn: data.effectiveOn });
}

async function notPerformed(work: Work, event: HubEvent<"mediation.AgreementContested">): Promise<void> {
  const row = await ours(work, event.data.sourceRecordId);
  if (row?.outcome === "AGREED") await change(work, row, { outcome: "NOT_PERFORMED", outcomeOn: dayOfEvent(event) });
}

/** Follows each hand-over by its own id. Events of registry and committee may cross; each says one thing and is heard once. */
export const handOverHandlers: Handlers = {
  "registry.ReferralNotOpened": async (work, event) =>
    ended(work, await ours(work, event.data.sourceRecordId), "NOT_OPENED", dayOfEvent(event), event.data.reason),
  "registry.ReferralAccepted": signed,
  "registry.ReferralReturned": undone("RETURNED"),
  "registry.ReferralWithdrawn": undone("WITHDRAWN"),
  "mediation.CaseAccepted": takenOn,
  "mediation.CaseRefused": failed("REFUSED_BY_PARTY"),
  "mediation.CaseTerminated": failed("FAILED"),
  "mediation.AgreementTookEffect": agreed,
  "mediation.AgreementContested": notPerformed,
};
