import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { stillGoingOn } from "../consent/consent.rules.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { ClaimFactsEntity } from "./claim-facts.entity.ts";
import { claimKindOf, determinationFits } from "./claim-facts.rules.ts";

export interface RecordClaimFacts extends WriteInput, CaseTarget {
  readonly claim: string;
  readonly amount?: string | null;
  readonly determinationNumber?: string | null;
  readonly appraisalBody?: string | null;
  readonly appraisedOn?: Day | null;
  readonly insurer?: string | null;
  readonly insurerPresent?: boolean | null;
}

const find = (db: EntityManager, id: string): Promise<ClaimFactsEntity | null> => rowsOf(db, ClaimFactsEntity).find(id);

/** Claim facts (索赔情况): recorded once, and again where something became known; the case is what is locked. */
export class ClaimFactsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordClaimFacts): Promise<ClaimFactsEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordClaimFacts", input, find }, async (work) => {
      const ofCase = await caseForAct(work, viewer, input);
      if (isRefusal(ofCase)) return ofCase;
      const dispute = await knownDispute(work.db, ofCase.disputeId);
      if (isRefusal(dispute)) return dispute;
      const { claim, amount = null, determinationNumber = null, appraisalBody = null, appraisedOn = null } = input;
      const { insurer = null, insurerPresent = null } = input;
      const kind = claimKindOf(dispute.category);
      if (isRefusal(kind)) return kind;
      const refusal = stillGoingOn(ofCase.endedOn) ?? determinationFits(kind, determinationNumber);
      if (refusal) return refusal;
      const values = { kind, claim, amount, determinationNumber, appraisalBody, appraisedOn, insurer, insurerPresent };
      const rows = rowsOf(work.db, ClaimFactsEntity);
      const known = await work.db.findOneBy(ClaimFactsEntity, { caseId: ofCase.id });
      const row = known
        ? await rows.update(Object.assign(known, values))
        : await rows.insert(
            Object.assign(new ClaimFactsEntity(), values, { id: work.newId(), caseId: ofCase.id, version: 1 }),
          );
      // What is claimed, and of whom, stays with the committee.
      await work.announce("mediation.ClaimFactsRecorded", aboutCase(ofCase), caseFacts(ofCase));
      return row;
    });
  }
}
