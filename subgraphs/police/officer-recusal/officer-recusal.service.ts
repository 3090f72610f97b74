import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { ofTheStation } from "../incident/incident.rules.ts";
import { whoAsksThePolice } from "../party-request/party-request.act.ts";
import {
  type RecusalMatter,
  factsOf,
  matterForAct,
  ofMatter,
  startRecusalClock,
  stopRecusalClock,
} from "./officer-recusal.act.ts";
import type { OfficerRecusalAsker, OfficerRecusalGround, OfficerRecusalSubject } from "./officer-recusal.codes.ts";
import { OfficerRecusalEntity } from "./officer-recusal.entity.ts";
import { findOfficerRecusal as find, officerRecusalsIn } from "./officer-recusal.reader.ts";
import { decidedThere, notAskedTwice, notInOwnCause, subjectOf, whileMediating } from "./officer-recusal.rules.ts";
import { type OfficerRecusalCommand, officerRecusalProcedure } from "./officer-recusal.states.ts";

export interface RequestOfficerRecusal extends WriteInput {
  readonly mediationId?: string | null;
  readonly trafficMediationId?: string | null;
  readonly about?: OfficerRecusalSubject | null;
  /** The party that asked by word of mouth, where an officer writes it down (art. 20). */
  readonly partyId?: string | null;
  readonly ground: OfficerRecusalGround;
  readonly reason: string;
}

export interface RejectOfficerRecusal extends WriteInput {
  readonly recusalId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
  readonly decisionNumber?: string | null;
}

export interface GrantOfficerRecusal extends RejectOfficerRecusal {
  readonly earlierActsStand: boolean;
}

type Result = Promise<OfficerRecusalEntity | Refusal>;

const ASKS = "Police Administrative Case Procedure, arts. 17 and 20";

/** Recusal of officers who mediate (民警回避): one withdraws or a party asks, mediating waits, and it is decided in two days. */
export class OfficerRecusalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  request(viewer: Viewer, input: RequestOfficerRecusal): Result {
    return this.unitOfWork.act(viewer, { command: "requestOfficerRecusal", input, find }, async (work) => {
      const { mediationId = null, trafficMediationId = null, ground, reason } = input;
      const matter = await matterForAct(work, viewer, { mediationId, trafficMediationId });
      if (isRefusal(matter)) return matter;
      const { disputeId } = matter.about;
      const asks = await whoAsksThePolice(
        work,
        viewer,
        { disputeId, unitId: matter.unitId },
        input.partyId ?? null,
        ASKS,
      );
      if (isRefusal(asks)) return asks;
      const { partyId } = asks;
      const askedBy = partyId === null ? "OFFICER" : "PARTY";
      const about = subjectOf(askedBy, input.about ?? null, viewer.post);
      if (isRefusal(about)) return about;
      const officerId = officerOf(askedBy, about, viewer, matter);
      const asked = { about, officerId, ground, partyId };
      const refusal =
        whileMediating(matter.going) ?? notAskedTwice(await officerRecusalsIn(work.db, ofMatter(matter)), asked);
      if (refusal) return refusal;
      const row = Object.assign(new OfficerRecusalEntity(), asked, {
        id: work.newId(),
        mediationId,
        trafficMediationId,
        unitId: matter.unitId,
        askedBy,
        reason,
        state: about === "HEAD" ? ("WITH_HIGHER_BODY" as const) : ("REQUESTED" as const),
        requestedOn: work.today,
        decidedAt: null,
        decisionNumber: null,
        decisionReason: null,
        earlierActsStand: null,
        version: 1,
      });
      await rowsOf(work.db, OfficerRecusalEntity).insert(row);
      await work.announce("police.OfficerRecusalRequested", matter.about, { ...factsOf(row), askedBy });
      await startRecusalClock(work, matter);
      return row;
    });
  }

  /** The officer takes no further part; whether what it did before stands is decided with it. */
  grant(viewer: Viewer, input: GrantOfficerRecusal): Result {
    return this.decide(viewer, input, "grantOfficerRecusal", "GRANT", async (row, matter) => {
      if (row.officerId !== null && row.officerId === matter.officerId) await matter.release();
      return { earlierActsStand: input.earlierActsStand };
    });
  }

  reject(viewer: Viewer, input: RejectOfficerRecusal): Result {
    return this.decide(viewer, input, "rejectOfficerRecusal", "REJECT", ({ officerId }) =>
      Promise.resolve(notInOwnCause(officerId, viewer.personId) ?? {}),
    );
  }

  private decide(
    viewer: Viewer,
    input: RejectOfficerRecusal,
    name: string,
    command: OfficerRecusalCommand,
    effect: (row: OfficerRecusalEntity, matter: RecusalMatter) => Promise<Partial<OfficerRecusalEntity> | Refusal>,
  ): Result {
    return this.unitOfWork.act(viewer, { command: name, input, find }, async (work) => {
      const known = await find(work.db, input.recusalId);
      // The mediation first, always: a request is locked under it, as everything else that changes it.
      const matter = known ? await matterForAct(work, viewer, known) : null;
      if (!known || matter === null || isRefusal(matter))
        return refuse("RECUSAL_NOT_FOUND", "No request for recusal has this id.", { path: ["recusalId"] });
      const row = (await rowsOf(work.db, OfficerRecusalEntity).lock(known.id)) ?? known;
      const decisionNumber = input.decisionNumber ?? null;
      const next =
        ofTheStation(matter.unitId, viewer.organizationId) ??
        stale(row, input.expectedVersion) ??
        move(officerRecusalProcedure, row.state, command, viewer.post);
      if (isRefusal(next)) return next;
      const outcome = decidedThere(row.about, decisionNumber) ?? (await effect(row, matter));
      if (isRefusal(outcome)) return outcome;
      const decision = { decisionNumber, decisionReason: input.reason, decidedAt: work.now, state: next };
      const decided = await rowsOf(work.db, OfficerRecusalEntity).update(Object.assign(row, outcome, decision));
      await work.announce("police.OfficerRecusalDecided", matter.about, {
        ...factsOf(decided),
        result: next === "GRANTED" ? "GRANTED" : "REJECTED",
      });
      await stopRecusalClock(work, matter.about.recordId, "the recusal was decided");
      return decided;
    });
  }
}

/** The officer a request is about, as far as the hub knows: whoever withdraws, or who is in charge. A head is its post. */
const officerOf = (
  askedBy: OfficerRecusalAsker,
  about: OfficerRecusalSubject,
  { personId }: Viewer,
  { officerId }: RecusalMatter,
): string | null => (askedBy === "OFFICER" ? personId : about === "OFFICER" ? officerId : null);
