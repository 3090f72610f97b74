import type { Work } from "../../shared/db/work.ts";
import { stopClocks } from "../../shared/deadline/run-clock.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { lockAgreement } from "../agreement/agreement.reader.ts";
import { planVisit } from "./follow-up.act.ts";
import { FollowUpEntity } from "./follow-up.entity.ts";
import { followUpRepository } from "./follow-up.repository.ts";
import { followUpProcedure } from "./follow-up.states.ts";

/** A contested agreement is not visited: the parties take another way, which is recorded apart. */
async function fallAway(work: Work, agreementId: string): Promise<void> {
  const waiting = await work.db.findOneBy(FollowUpEntity, { agreementId, state: "DUE" });
  if (!waiting) return;
  const state = arrive(followUpProcedure, waiting.state, "FALL_AWAY");
  await followUpRepository(work.db).update(Object.assign(waiting, { state }));
  await stopClocks(work, "MEDIATION", {
    recordId: waiting.id,
    codes: ["FOLLOW_UP"],
    on: work.today,
    by: "the agreement is contested",
    cancelled: true,
  });
}

/** Visits fall due by themselves. */
export const followUpHandlers: Handlers = {
  "mediation.AgreementTookEffect": async (work, { data }) =>
    planVisit(work, await lockAgreement(work, data.agreementId), null),
  "mediation.AgreementContested": (work, { data }) => fallAway(work, data.agreementId),
};
