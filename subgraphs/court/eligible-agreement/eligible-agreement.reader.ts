import type { Work } from "../../shared/db/work.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { isId } from "../../shared/db/rows.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { withinWork } from "../../shared/known-dispute/known-dispute.rules.ts";
import { isOpenTo } from "../../shared/seal/seal.condition.ts";
import { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";

/**
 * The agreement an application is about, locked until commit so that two applications cannot pass each other. A party
 * finds its own, a court's people those of the divisions their work covers that no seal keeps from them; any other
 * answers like none.
 */
export async function agreementForApplication(
  { db }: Work,
  viewer: Viewer,
  agreementId: string,
): Promise<EligibleAgreementEntity | Refusal> {
  const lock = { mode: "pessimistic_write" } as const;
  const found = isId(agreementId) ? await db.findOne(EligibleAgreementEntity, { where: { agreementId }, lock }) : null;
  if (!found) return NOT_FOUND;
  const own =
    viewer.post === "PARTY"
      ? (await partiesOf(db, found.disputeId)).some(
          ({ id, personId }) => personId === viewer.personId && found.partyIds.includes(id),
        )
      : !isRefusal(withinWork(viewer.divisions, [found.divisionCode])) && (await isOpenTo(db, viewer, found.disputeId));
  return own ? found : NOT_FOUND;
}

/** The agreement an application was made for. Throws when it is not there. */
export const agreementOf = ({ db }: Work, agreementId: string): Promise<EligibleAgreementEntity> =>
  db.findOneByOrFail(EligibleAgreementEntity, { agreementId });

const NOT_FOUND = refuse(
  "AGREEMENT_NOT_FOUND",
  "No agreement in effect has this id; one that took effect a moment ago arrives shortly.",
  { path: ["agreementId"] },
);
