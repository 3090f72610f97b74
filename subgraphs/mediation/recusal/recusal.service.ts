import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import { activeMediators, mediatorIdsOf } from "../committee/committee.reader.ts";
import { stillGoingOn } from "../consent/consent.rules.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import type { MediationCaseEntity } from "../mediation-case/mediation-case.entity.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import type { RecusalAsker, RecusalGround } from "./recusal.codes.ts";
import { RecusalEntity } from "./recusal.entity.ts";
import { findRecusal as find, recusalsIn } from "./recusal.reader.ts";
import { asksForItself, isNamed, mediatorsAfter, notAskedTwice, notInOwnCause, notRecused } from "./recusal.rules.ts";
import { type RecusalCommand, recusalProcedure } from "./recusal.states.ts";

export interface RequestRecusal extends WriteInput, CaseTarget {
  readonly mediatorId: string;
  readonly ground: RecusalGround;
  readonly reason: string;
}

interface RecusalTarget extends WriteInput {
  readonly recusalId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

export interface GrantRecusal extends RecusalTarget {
  readonly replacementId?: string | null;
}

export type RejectRecusal = RecusalTarget;

/** Recusal (回避): a party or the mediator asks, the case waits, the head decides and names who goes on. */
export class RecusalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  request(viewer: Viewer, input: RequestRecusal): Promise<RecusalEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "requestRecusal", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const asker = await askerOf(work, viewer, found);
      if (isRefusal(asker)) return asker;
      const { mediatorId, ground, reason } = input;
      const refusal =
        stillGoingOn(found.endedOn) ??
        isNamed(mediatorId, found.mediatorIds) ??
        asksForItself(asker.askedBy, mediatorId, await mediatorIdsOf(work.db, viewer.personId)) ??
        notAskedTwice(await recusalsIn(work.db, found.id), { mediatorId, ground, partyId: asker.partyId });
      if (refusal) return refusal;
      const row = Object.assign(new RecusalEntity(), asker, {
        id: work.newId(),
        caseId: found.id,
        mediatorId,
        ground,
        reason,
        state: "REQUESTED" as const,
        requestedOn: work.today,
        decidedAt: null,
        decisionReason: null,
        replacementId: null,
        version: 1,
      });
      await rowsOf(work.db, RecusalEntity).insert(row);
      await work.announce("mediation.RecusalRequested", aboutCase(found), {
        ...caseFacts(found),
        recusalId: row.id,
        mediatorId,
        askedBy: asker.askedBy,
      });
      return row;
    });
  }

  /** The mediator steps aside; the replacement goes on where the case stands. */
  grant(viewer: Viewer, input: GrantRecusal): Promise<RecusalEntity | Refusal> {
    return this.decide(viewer, input, "grantRecusal", "GRANT", async (work, recusal, ofCase) => {
      const replacementId = input.replacementId ?? null;
      const mediatorIds = mediatorsAfter(ofCase.mediatorIds, recusal.mediatorId, replacementId);
      if (isRefusal(mediatorIds)) return mediatorIds;
      const refusal = notRecused(mediatorIds, await recusalsIn(work.db, ofCase.id));
      if (refusal) return refusal;
      const active = await activeMediators(work.db, ofCase.committeeId, mediatorIds);
      return isRefusal(active) ? active : { replacementId, mediatorIds };
    });
  }

  reject(viewer: Viewer, input: RejectRecusal): Promise<RecusalEntity | Refusal> {
    return this.decide(viewer, input, "rejectRecusal", "REJECT", async (work, recusal, ofCase) => {
      const own = await mediatorIdsOf(work.db, viewer.personId);
      return notInOwnCause(recusal.mediatorId, own) ?? { replacementId: null, mediatorIds: ofCase.mediatorIds };
    });
  }

  private decide(
    viewer: Viewer,
    input: RecusalTarget,
    name: string,
    command: RecusalCommand,
    rule: (
      work: Work,
      recusal: RecusalEntity,
      ofCase: MediationCaseEntity,
    ) => Promise<Refusal | { readonly replacementId: string | null; readonly mediatorIds: readonly string[] }>,
  ): Promise<RecusalEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: name, input, find }, async (work) => {
      const known = await find(work.db, input.recusalId);
      // The case first, always: a request is locked under its case, as everything else that changes it.
      const ofCase = known ? await caseForAct(work, viewer, { caseId: known.caseId }) : null;
      if (!known || ofCase === null || (isRefusal(ofCase) && ofCase.code === "CASE_NOT_FOUND")) {
        return refuse("RECUSAL_NOT_FOUND", "No request for recusal has this id.", { path: ["recusalId"] });
      }
      if (isRefusal(ofCase)) return ofCase;
      const recusal = (await rowsOf(work.db, RecusalEntity).lock(known.id)) ?? known;
      const next = stale(recusal, input.expectedVersion) ?? move(recusalProcedure, recusal.state, command, viewer.post);
      if (isRefusal(next)) return next;
      const outcome = await rule(work, recusal, ofCase);
      if (isRefusal(outcome)) return outcome;
      const { replacementId, mediatorIds } = outcome;
      const row = await rowsOf(work.db, RecusalEntity).update(
        Object.assign(recusal, { state: next, replacementId, decidedAt: work.now, decisionReason: input.reason }),
      );
      await work.announce("mediation.RecusalDecided", aboutCase(ofCase), {
        ...caseFacts(ofCase),
        recusalId: row.id,
        result: next === "GRANTED" ? "GRANTED" : "REJECTED",
        mediatorId: row.mediatorId,
        mediatorIds,
      });
      return row;
    });
  }
}

/** Who asks: the party of the dispute the viewer is, or a mediator of the committee. */
async function askerOf(
  { db }: Work,
  { post, personId }: Viewer,
  { disputeId }: MediationCaseEntity,
): Promise<{ readonly askedBy: Exclude<RecusalAsker, "NOBODY">; readonly partyId: string | null } | Refusal> {
  if (post === "MEDIATOR" || post === "COMMITTEE_HEAD") return { askedBy: "MEDIATOR", partyId: null };
  const party = (await partiesOf(db, disputeId)).find((one) => one.personId === personId);
  return post === "PARTY" && party
    ? { askedBy: "PARTY", partyId: party.id }
    : refuse("NOT_YOUR_ACT", "A party or the mediator asks for recusal.", {
        type: "NotYourAct",
        facts: { posts: ["PARTY", "MEDIATOR"], source: "Recusal rule for mediators" },
      });
}
