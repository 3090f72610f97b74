import { IsNull } from "typeorm";
import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import type { PreHearingOutcome } from "./pre-hearing.codes.ts";
import { PreHearingEntity } from "./pre-hearing.entity.ts";
import { preHearingClocks } from "./pre-hearing.rules.ts";

/** Ends the mediation before the hearing that is open in a case, if one is, with its clock. */
export async function endOpen(work: Work, courtReferralId: string, outcome: PreHearingOutcome): Promise<void> {
  const open = await work.db.findOneBy(PreHearingEntity, { courtReferralId, endedOn: IsNull() });
  if (!open) return;
  await rowsOf(work.db, PreHearingEntity).update(Object.assign(open, { outcome, endedOn: work.today }));
  await stopClocks(work, "COURT", {
    recordId: courtReferralId,
    codes: preHearingClocks,
    on: work.today,
    by: outcome === "AGREED" ? "agreed before the hearing" : "mediation before the hearing ended",
    cancelled: outcome === "OVERTAKEN",
  });
}
