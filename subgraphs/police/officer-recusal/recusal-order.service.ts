import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { ofTheStation } from "../incident/incident.rules.ts";
import { factsOf, matterForAct, ofMatter } from "./officer-recusal.act.ts";
import type { OfficerRecusalGround, OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import { findOfficerRecusal, officerRecusalsIn } from "./officer-recusal.reader.ts";
import { decidedThere, orderedBy, orderedOnce, whileMediating } from "./officer-recusal.rules.ts";

export interface OrderOfficerRecusal extends WriteInput {
  readonly mediationId?: string | null;
  readonly trafficMediationId?: string | null;
  readonly about: OfficerRecusalSubject;
  readonly ground: OfficerRecusalGround;
  readonly reason: string;
  readonly decisionNumber?: string | null;
  readonly earlierActsStand: boolean;
}

/** Recusal nobody asked for (指令回避): whoever would decide a request orders it, and it is decided with that. */
export class RecusalOrderService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  order(viewer: Viewer, input: OrderOfficerRecusal): Promise<OfficerRecusalEntity | Refusal> {
    const request = { command: "orderOfficerRecusal", input, find: findOfficerRecusal };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const { mediationId = null, trafficMediationId = null, about, ground, reason, earlierActsStand } = input;
      const matter = await matterForAct(work, viewer, { mediationId, trafficMediationId });
      if (isRefusal(matter)) return matter;
      const decisionNumber = input.decisionNumber ?? null;
      const officerId = about === "OFFICER" ? matter.officerId : null;
      const refusal =
        ofTheStation(matter.unitId, viewer.organizationId) ??
        orderedBy(about, viewer.post) ??
        whileMediating(matter.going) ??
        orderedOnce(await officerRecusalsIn(work.db, ofMatter(matter)), { about, officerId }, viewer) ??
        decidedThere(about, decisionNumber);
      if (refusal) return refusal;
      if (officerId !== null) await matter.release();
      const row = Object.assign(new OfficerRecusalEntity(), {
        ...{ mediationId, trafficMediationId, about, officerId, ground, reason, decisionNumber, earlierActsStand },
        id: work.newId(),
        unitId: matter.unitId,
        askedBy: "NOBODY" as const,
        partyId: null,
        state: "GRANTED" as const,
        requestedOn: work.today,
        decidedAt: work.now,
        decisionReason: null,
        version: 1,
      });
      await rowsOf(work.db, OfficerRecusalEntity).insert(row);
      await work.announce("police.OfficerRecusalDecided", matter.about, { ...factsOf(row), result: "GRANTED" });
      return row;
    });
  }
}
