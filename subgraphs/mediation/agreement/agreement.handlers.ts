import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { AgreementFollowerEntity } from "./agreement.entity.ts";
import { lockAgreement } from "./agreement.reader.ts";
import { agreementRepository } from "./agreement.repository.ts";

const follows = async ({ db }: Work, disputeId: string, organizationId: string): Promise<void> => {
  await db
    .createQueryBuilder()
    .insert()
    .into(AgreementFollowerEntity)
    .values({ disputeId, organizationId })
    .orIgnore()
    .execute();
};

/** Who goes by what is agreed, and that a court confirmed it: it can be enforced until that is set aside. */
export const agreementHandlers: Handlers = {
  "court.ComplaintReceived": (work, { disputeId, data }) => follows(work, disputeId, data.courtId),
  "court.ConfirmationApplied": (work, { disputeId, data }) => follows(work, disputeId, data.courtId),
  "police.IncidentRegistered": (work, { disputeId, data }) => follows(work, disputeId, data.stationId),
  "court.AgreementConfirmed": async (work, { data }) => {
    const agreement = await lockAgreement(work, data.agreementId);
    await agreementRepository(work.db).update(Object.assign(agreement, { confirmedBy: data.rulingNumber }));
  },
  "court.ConfirmationSetAside": async (work, { data }) => {
    const agreement = await lockAgreement(work, data.agreementId);
    await agreementRepository(work.db).update(Object.assign(agreement, { confirmedBy: null }));
  },
};
