import { IsNull } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import type { AgreementEntity } from "../agreement/agreement.entity.ts";
import {
  type AgreementTarget,
  agreementForAct,
  changeAgreement,
  findAgreement,
} from "../agreement/agreement.reader.ts";
import { agreementProcedure } from "../agreement/agreement.states.ts";
import type { RemedyRoute } from "../mediation-case/mediation-case.codes.ts";
import { lockCase } from "../mediation-case/mediation-case.reader.ts";
import { routesAreTold } from "../mediation-case/mediation-case.rules.ts";
import { caseFacts } from "../mediation-case/mediation-case.act.ts";
import { PerformanceItemEntity } from "./performance.entity.ts";

export interface RecordPerformance extends WriteInput, AgreementTarget {
  readonly itemNumber: number;
  readonly performedOn: Day;
  readonly proof: string;
}

export interface ContestAgreement extends WriteInput, AgreementTarget {
  readonly routesTold: readonly RemedyRoute[];
}

/** Performance (履行): the mediator watches the plan; a party that changes its mind is told the ways left. */
export class PerformanceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordPerformance): Promise<AgreementEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordPerformance", input, find: findAgreement }, async (work) => {
      const agreement = await agreementForAct(work, viewer, input, "PERFORM_PART");
      if (isRefusal(agreement)) return agreement;
      const { itemNumber, performedOn, proof } = input;
      const { id: agreementId, disputeId, effectiveOn, reachedOn } = agreement;
      const item = await work.db.findOneBy(PerformanceItemEntity, { agreementId, number: itemNumber });
      if (!item) return refuse("NO_SUCH_ITEM", "The plan has no item of this number.", { path: ["itemNumber"] });
      if (item.performedOn !== null)
        return refuse(
          "ALREADY_PERFORMED",
          `The item was performed on ${item.performedOn}.`,
          doneAlready(item.performedOn, "itemNumber"),
        );
      const refusal = dayFits(performedOn, effectiveOn ?? reachedOn, work.today, "performedOn");
      if (refusal) return refusal;

      await work.db.update(PerformanceItemEntity, { id: item.id }, { performedOn, proof });
      const ofCase = await lockCase(work, agreement.caseId);
      const about = { disputeId, recordId: agreementId };
      await work.announce("mediation.PerformanceRecorded", about, { ...caseFacts(ofCase), agreementId, itemNumber });
      const part = await changeAgreement(work, agreement, {
        state: arrive(agreementProcedure, agreement.state, "PERFORM_PART"),
      });
      const open = await work.db.countBy(PerformanceItemEntity, { agreementId, performedOn: IsNull() });
      if (open > 0) return part;
      const done = await changeAgreement(work, part, {
        state: arrive(agreementProcedure, part.state, "PERFORM"),
        performedOn,
      });
      await work.announce("mediation.AgreementPerformed", about, {
        ...caseFacts(ofCase),
        agreementId,
        performedOn,
        partyIds: agreement.partyIds,
      });
      return done;
    });
  }

  contest(viewer: Viewer, input: ContestAgreement): Promise<AgreementEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "contestAgreement", input, find: findAgreement }, async (work) => {
      const agreement = await agreementForAct(work, viewer, input, "CONTEST");
      if (isRefusal(agreement)) return agreement;
      const refusal = routesAreTold(input.routesTold);
      if (refusal) return refusal;
      const { id: agreementId, disputeId } = agreement;
      const ofCase = await lockCase(work, agreement.caseId);
      const contested = await changeAgreement(work, agreement, {
        state: arrive(agreementProcedure, agreement.state, "CONTEST"),
      });
      const facts = { ...caseFacts(ofCase), agreementId, routesTold: input.routesTold };
      await work.announce("mediation.AgreementContested", { disputeId, recordId: agreementId }, facts);
      return contested;
    });
  }
}
