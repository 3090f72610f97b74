import type { Work } from "../../shared/db/work.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { stopChoiceClocks } from "./online-choice.act.ts";
import { OnlineChoiceEntity } from "./online-choice.entity.ts";
import { onlineChoicesIn } from "./online-choice.reader.ts";
import { onlineChoiceProcedure, openChoices } from "./online-choice.states.ts";

/** The complaint went another way: what is open falls away. */
async function drop(work: Work, courtReferralId: string): Promise<void> {
  for (const open of await onlineChoicesIn(work.db, courtReferralId)) {
    if (!openChoices.includes(open.state)) continue;
    const state = arrive(onlineChoiceProcedure, open.state, "DROP");
    await rowsOf(work.db, OnlineChoiceEntity).update(Object.assign(open, { state, decidedOn: work.today }));
    await stopChoiceClocks(work, courtReferralId, { by: "the complaint went another way", cancelled: true });
  }
}

/** The complaint was handed over: to the body that was chosen, or on paper, past an open choice. */
async function handedOver(work: Work, courtReferralId: string): Promise<void> {
  await drop(work, courtReferralId);
  for (const standing of await onlineChoicesIn(work.db, courtReferralId))
    if (standing.state !== "DROPPED" && standing.handedOverOn === null)
      await rowsOf(work.db, OnlineChoiceEntity).update(Object.assign(standing, { handedOverOn: work.today }));
}

export const onlineChoiceHandlers: Handlers = {
  "court.MediationDelegated": (work, { data }) => handedOver(work, data.courtReferralId),
  "court.MediationRefused": (work, { data }) => drop(work, data.courtReferralId),
  "court.CaseFiled": (work, { data }) => drop(work, data.courtReferralId),
};
