import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayFits } from "../../shared/deadline/day-fits.rules.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { type CaseTarget, caseForAct, lockCase } from "../mediation-case/mediation-case.reader.ts";
import { caseFacts } from "../mediation-case/mediation-case.act.ts";
import { planPerformance } from "../performance/performance.act.ts";
import type { AgreementForm, SignatureKind } from "./agreement.codes.ts";
import { AgreementEntity, SignatureEntity } from "./agreement.entity.ts";
import { type AgreementTarget, agreementForAct, findAgreement } from "./agreement.reader.ts";
import { agreementRepository } from "./agreement.repository.ts";
import { effectiveDay, signerFits } from "./agreement.rules.ts";
import { agreementProcedure } from "./agreement.states.ts";

/** One thing to be performed. */
export interface PlannedItem {
  readonly what: string;
  readonly amount?: string | null;
  readonly dueOn: Day;
}

export interface ReachAgreement extends WriteInput, CaseTarget {
  readonly form: AgreementForm;
  readonly whole: boolean;
  readonly facts: string;
  readonly terms: string;
  readonly amount?: string | null;
  readonly performedOnTheSpot: boolean;
  readonly plan: readonly PlannedItem[];
}

export interface SignAgreement extends WriteInput, AgreementTarget {
  readonly kind: SignatureKind;
  readonly signerId?: string | null;
  readonly signedOn: Day;
}

/** The agreement (调解协议): reached before the mediator, in effect once the three groups of signatures are there. */
export class AgreementService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  reach(viewer: Viewer, input: ReachAgreement): Promise<AgreementEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "reachAgreement", input, find: findAgreement }, async (work) => {
      const found = await caseForAct(work, viewer, input, "AGREE");
      if (isRefusal(found)) return found;
      const { form, whole, facts, terms, performedOnTheSpot } = input;
      if (!performedOnTheSpot && input.plan.length === 0) {
        return refuse("NO_PLAN", "An agreement not performed on the spot says what is performed until when.", {
          path: ["plan"],
        });
      }
      const { id: caseId, disputeId, divisionCode, committeeId } = found;
      const partyIds = (await partiesOf(work.db, disputeId)).map(({ id }) => id);
      const agreement = Object.assign(
        new AgreementEntity(),
        { caseId, disputeId, divisionCode, committeeId, form, whole, facts, terms, performedOnTheSpot },
        {
          id: work.newId(),
          state: "REACHED" as const,
          amount: input.amount ?? null,
          partyIds,
          reachedOn: work.today,
          effectiveOn: null,
          performedOn: null,
          confirmedBy: null,
          version: 1,
        },
      );
      await agreementRepository(work.db).insert(agreement);
      await planPerformance(work, agreement.id, input.plan);
      await work.announce("mediation.AgreementReached", about(agreement), {
        ...caseFacts(found),
        agreementId: agreement.id,
        form,
        whole,
      });
      return form === "ORAL" ? takeEffect(work, agreement, work.today) : agreement;
    });
  }

  sign(viewer: Viewer, input: SignAgreement): Promise<AgreementEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "signAgreement", input, find: findAgreement }, async (work) => {
      const agreement = await agreementForAct(work, viewer, input, "SIGN");
      if (isRefusal(agreement)) return agreement;
      const ofCase = await lockCase(work, agreement.caseId);
      const { kind, signerId = null, signedOn } = input;
      const refusal =
        signerFits(kind, signerId, agreement.partyIds, ofCase.mediatorIds) ??
        dayFits(signedOn, agreement.reachedOn, work.today, "signedOn");
      if (refusal) return refusal;
      const repository = agreementRepository(work.db);
      const signatures = await repository.signaturesOf(agreement.id);
      if (signatures.some((one) => one.kind === kind && one.signerId === signerId)) {
        return refuse("ALREADY_SIGNED", "This signature is recorded already.", { path: ["signerId"] });
      }
      const signature = Object.assign(new SignatureEntity(), {
        id: work.newId(),
        agreementId: agreement.id,
        kind,
        signerId,
        signedOn,
      });
      await repository.addSignature(signature);
      await work.announce("mediation.AgreementSigned", about(agreement), {
        ...caseFacts(ofCase),
        agreementId: agreement.id,
        signature: kind,
      });
      const effectiveOn = effectiveDay(agreement.partyIds, [...signatures, signature]);
      return effectiveOn === undefined ? repository.update(agreement) : takeEffect(work, agreement, effectiveOn);
    });
  }
}

/** The agreement is in effect from `effectiveOn`; what was performed on the spot is thereby performed. */
async function takeEffect(work: Work, agreement: AgreementEntity, effectiveOn: Day): Promise<AgreementEntity> {
  const { id: agreementId, form, committeeId, partyIds } = agreement;
  const ofCase = await lockCase(work, agreement.caseId);
  const repository = agreementRepository(work.db);
  const effective = await repository.update(
    Object.assign(agreement, { state: arrive(agreementProcedure, agreement.state, "TAKE_EFFECT"), effectiveOn }),
  );
  await work.announce("mediation.AgreementTookEffect", about(agreement), {
    ...caseFacts(ofCase),
    agreementId,
    form,
    effectiveOn,
    committeeId,
    partyIds,
  });
  if (!agreement.performedOnTheSpot) return effective;
  const performed = await repository.update(
    Object.assign(effective, {
      state: arrive(agreementProcedure, effective.state, "PERFORM"),
      performedOn: effectiveOn,
    }),
  );
  await work.announce("mediation.AgreementPerformed", about(agreement), {
    ...caseFacts(ofCase),
    agreementId,
    performedOn: effectiveOn,
    partyIds,
  });
  return performed;
}

const about = ({ id, disputeId }: AgreementEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
