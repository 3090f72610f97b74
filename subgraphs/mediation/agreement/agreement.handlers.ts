import type { Handlers } from "../../shared/outbox/handlers.ts";
import { lockAgreement } from "./agreement.reader.ts";
import { agreementRepository } from "./agreement.repository.ts";

/** A court confirmed the agreement: it can be enforced from then on, until the confirmation is set aside. */
export const agreementHandlers: Handlers = {
  "court.AgreementConfirmed": async (work, { data }) => {
    const agreement = await lockAgreement(work, data.agreementId);
    await agreementRepository(work.db).update(Object.assign(agreement, { confirmedBy: data.rulingNumber }));
  },
  "court.ConfirmationSetAside": async (work, { data }) => {
    const agreement = await lockAgreement(work, data.agreementId);
    await agreementRepository(work.db).update(Object.assign(agreement, { confirmedBy: null }));
  },
};
