import type { Work } from "../../shared/db/work.ts";
import type { CaseMediatorKind } from "./case-mediator.codes.ts";
import { CaseMediatorEntity } from "./case-mediator.entity.ts";

/** Somebody who mediates in a case from today. */
export interface NamedMediator {
  readonly kind: CaseMediatorKind;
  readonly mediatorId: string;
}

/** Notes who mediates in a case; who is noted already stays as it was. */
export async function noteMediators(
  { db, today: since }: Work,
  courtReferralId: string,
  mediators: readonly NamedMediator[],
): Promise<void> {
  if (mediators.length === 0) return;
  const rows = mediators.map((one) => ({ ...one, courtReferralId, since, steppedAsideOn: null }));
  await db.createQueryBuilder().insert().into(CaseMediatorEntity).values(rows).orIgnore().execute();
}
