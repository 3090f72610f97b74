import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { move } from "../../shared/state-machine/move.ts";
import { aboutIncident, advance, restartCaseClock } from "../incident/incident.act.ts";
import type { IncidentEntity } from "../incident/incident.entity.ts";
import { type IncidentTarget, findIncident, incidentForAct } from "../incident/incident.reader.ts";
import { incidentProcedure } from "../incident/incident.states.ts";
import type { KnownAgreementEntity } from "../known-agreement/known-agreement.entity.ts";
import { findKnownAgreement } from "../known-agreement/known-agreement.reader.ts";
import type { RecognitionOutcome } from "./recognition.codes.ts";
import { RecognitionEntity } from "./recognition.entity.ts";
import { everyoneApplies, performedFirst } from "./recognition.rules.ts";

export interface ApplyForRecognition extends WriteInput, IncidentTarget {
  readonly applicantIds: readonly string[];
  readonly appliedOn: Day;
}

export type DecideRecognition = WriteInput & IncidentTarget;

/** The bridge of article 186 (认可): a performed people's-mediation agreement, put before the station by all its parties. */
export class RecognitionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  apply(viewer: Viewer, input: ApplyForRecognition): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "applyForRecognition", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input);
      if (isRefusal(incident)) return incident;
      const agreement = await performedAgreement(work, incident, viewer);
      if (isRefusal(agreement)) return agreement;
      const { id: agreementId, partyIds, effectiveOn, performedOn } = agreement;
      const { applicantIds, appliedOn } = input;
      const refusal =
        everyoneApplies(partyIds, applicantIds) ??
        dayFits(appliedOn, performedOn ?? effectiveOn, work.today, "appliedOn");
      if (refusal) return refusal;
      const { id: incidentId, disputeId, divisionCode } = incident;
      const application = { incidentId, disputeId, divisionCode, agreementId, applicantIds: [...partyIds], appliedOn };
      await rowsOf(work.db, RecognitionEntity).insert(
        Object.assign(new RecognitionEntity(), application, {
          id: work.newId(),
          outcome: null,
          decidedOn: null,
          version: 1,
        }),
      );
      const applied = await advance(work, incident, "APPLY");
      await work.announce("police.RecognitionApplied", aboutIncident(applied), { incidentId, agreementId });
      return applied;
    });
  }

  recognise(viewer: Viewer, input: DecideRecognition): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recogniseAgreement", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "RECOGNISE");
      if (isRefusal(incident)) return incident;
      const agreementId = await decide(work, incident, "RECOGNISED");
      const recognised = await advance(work, incident, "RECOGNISE", { endedOn: work.today });
      const { id: incidentId } = recognised;
      await work.announce("police.AgreementRecognised", aboutIncident(recognised), { incidentId, agreementId });
      return recognised;
    });
  }

  decline(viewer: Viewer, input: DecideRecognition): Promise<IncidentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "declineRecognition", input, find: findIncident }, async (work) => {
      const incident = await incidentForAct(work, viewer, input, "DECLINE");
      if (isRefusal(incident)) return incident;
      const agreementId = await decide(work, incident, "DECLINED");
      const declined = await advance(work, incident, "DECLINE");
      // Own decision: neither failed nor defaulted, but nothing is left to wait for; the accepted case needs a limit again.
      await restartCaseClock(work, declined, work.today, declined.caseAcceptedOn);
      const { id: incidentId } = declined;
      await work.announce("police.RecognitionDeclined", aboutIncident(declined), { incidentId, agreementId });
      return declined;
    });
  }
}

/**
 * The agreement an application is about. While an accepted case still waits for performance, the answer names what it
 * waits for; elsewhere it is the state table's.
 */
async function performedAgreement(
  { db }: Work,
  { state, agreementId, caseAcceptedOn, endedOn }: IncidentEntity,
  { post }: Viewer,
): Promise<KnownAgreementEntity | Refusal> {
  const agreement = agreementId === null ? null : await findKnownAgreement(db, agreementId);
  const early = caseAcceptedOn !== null && endedOn === null ? performedFirst(agreement) : undefined;
  if (early) return early;
  const next = move(incidentProcedure, state, "APPLY", post);
  if (isRefusal(next)) return next;
  if (!agreement) throw new Error(`An incident at ${state} goes by no agreement.`);
  return agreement;
}

/** Writes the station's answer beside the application, and says which agreement it is about. */
async function decide({ db, today }: Work, { id }: IncidentEntity, outcome: RecognitionOutcome): Promise<string> {
  const application = await db.findOneByOrFail(RecognitionEntity, { incidentId: id });
  const { agreementId } = await rowsOf(db, RecognitionEntity).update(
    Object.assign(application, { outcome, decidedOn: today }),
  );
  return agreementId;
}
