import { dayOf } from "../../shared/deadline/day.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { KnownAgreementEntity } from "./known-agreement.entity.ts";

/**
 * Keeps a copy of every agreement of a dispute the police know, also of one that came about without them: article 186
 * asks that people's mediation led to it, not who sent the parties there.
 */
export const knownAgreementHandlers: Handlers = {
  "mediation.AgreementTookEffect": ({ db }, { disputeId, occurredAt, data }) =>
    db.insert(KnownAgreementEntity, {
      id: data.agreementId,
      disputeId,
      mediationCaseId: data.caseId,
      partyIds: [...data.partyIds],
      effectiveOn: data.effectiveOn,
      announcedAt: new Date(occurredAt),
      performedOn: null,
      contestedOn: null,
    }),
  "mediation.AgreementPerformed": ({ db }, { data: { agreementId, performedOn } }) =>
    db.update(KnownAgreementEntity, { id: agreementId }, { performedOn }),
  "mediation.AgreementContested": ({ db }, { occurredAt, data }) =>
    db.update(KnownAgreementEntity, { id: data.agreementId }, { contestedOn: dayOf(new Date(occurredAt)) }),
};
