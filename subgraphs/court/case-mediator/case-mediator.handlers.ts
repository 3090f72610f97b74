import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { referralOfHandOver } from "../hand-over/hand-over.reader.ts";
import { noteMediators } from "./case-mediator.act.ts";
import { CaseMediatorEntity } from "./case-mediator.entity.ts";

const invited = (work: Work, courtReferralId: string, mediatorIds: readonly string[]): Promise<void> =>
  noteMediators(
    work,
    courtReferralId,
    mediatorIds.map((mediatorId) => ({ kind: "INVITED_MEDIATOR", mediatorId })),
  );

/** A committee the court invited named who mediates: they are barred from other parts in the case from now on. */
async function assigned(work: Work, { data }: HubEvent<"mediation.MediatorAssigned">): Promise<void> {
  const courtReferralId = await referralOfHandOver(work.db, data.sourceRecordId);
  if (courtReferralId !== null) await invited(work, courtReferralId, data.mediatorIds);
}

async function recused(work: Work, { occurredAt, data }: HubEvent<"mediation.RecusalDecided">): Promise<void> {
  const courtReferralId = data.result === "GRANTED" ? await referralOfHandOver(work.db, data.sourceRecordId) : null;
  if (courtReferralId === null) return;
  const { mediatorId, mediatorIds } = data;
  await invited(work, courtReferralId, [mediatorId, ...mediatorIds]);
  const steppedAsideOn = dayOf(new Date(occurredAt));
  await work.db.update(CaseMediatorEntity, { courtReferralId, mediatorId }, { steppedAsideOn });
}

export const caseMediatorHandlers: Handlers = {
  "mediation.MediatorAssigned": assigned,
  "mediation.RecusalDecided": recused,
};
