import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { activeMediators } from "../committee/committee.reader.ts";
import { stillGoingOn } from "../consent/consent.rules.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import type { RecusalGround } from "./recusal.codes.ts";
import { RecusalEntity } from "./recusal.entity.ts";
import { findRecusal, recusalsIn } from "./recusal.reader.ts";
import { isNamed, mediatorsAfter, notRecused, nothingWaits, pendingOf } from "./recusal.rules.ts";

export interface OrderRecusal extends WriteInput, CaseTarget {
  readonly mediatorId: string;
  readonly ground: RecusalGround;
  readonly reason: string;
  readonly replacementId?: string | null;
}

/** Recusal nobody asked for (指令回避): the committee names its mediators, and so may name another one. */
export class RecusalOrderService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  order(viewer: Viewer, input: OrderRecusal): Promise<RecusalEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "orderRecusal", input, find: findRecusal }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { mediatorId, ground, reason, replacementId = null } = input;
      const earlier = await recusalsIn(work.db, found.id);
      const early =
        stillGoingOn(found.endedOn) ?? isNamed(mediatorId, found.mediatorIds) ?? nothingWaits(pendingOf(earlier));
      if (early) return early;
      const mediatorIds = mediatorsAfter(found.mediatorIds, mediatorId, replacementId);
      if (isRefusal(mediatorIds)) return mediatorIds;
      const refusal =
        notRecused(mediatorIds, earlier) ?? (await activeMediators(work.db, found.committeeId, mediatorIds));
      if (isRefusal(refusal)) return refusal;
      const row = Object.assign(new RecusalEntity(), {
        ...{ mediatorId, ground, reason, replacementId },
        id: work.newId(),
        caseId: found.id,
        askedBy: "NOBODY" as const,
        partyId: null,
        state: "GRANTED" as const,
        requestedOn: work.today,
        decidedAt: work.now,
        decisionReason: null,
        version: 1,
      });
      await rowsOf(work.db, RecusalEntity).insert(row);
      await work.announce("mediation.RecusalDecided", aboutCase(found), {
        ...caseFacts(found),
        recusalId: row.id,
        result: "GRANTED",
        mediatorId,
        mediatorIds,
      });
      return row;
    });
  }
}
