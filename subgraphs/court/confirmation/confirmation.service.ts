import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { checkNumber, courtsOver } from "../court/court.reader.ts";
import { numberFree, ofThisCase } from "../court/court.rules.ts";
import { closeWindow } from "../eligible-agreement/eligible-agreement.act.ts";
import type { EligibleAgreementEntity } from "../eligible-agreement/eligible-agreement.entity.ts";
import { agreementForApplication, agreementOf } from "../eligible-agreement/eligible-agreement.reader.ts";
import { reopenWindow, startAccepting, startDeciding, stopAll } from "./confirmation-clocks.act.ts";
import type { DismissalGround, NonAcceptanceGround, RouteAfterDismissal } from "./confirmation.codes.ts";
import { ConfirmationEntity } from "./confirmation.entity.ts";
import { type ConfirmationTarget, confirmationForAct, findConfirmation } from "./confirmation.reader.ts";
import { confirmationRepository } from "./confirmation.repository.ts";
import {
  anApplicant,
  appliedInTime,
  appliedJointly,
  appliesHere,
  hasJurisdiction,
  noneBefore,
  numberOfAccepted,
  receivedThen,
  routesAreTold,
  supplementIsClear,
} from "./confirmation.rules.ts";
import { type ConfirmationCommand, confirmationProcedure } from "./confirmation.states.ts";

export interface ApplyForConfirmation extends WriteInput {
  readonly agreementId: string;
  readonly courtId: string;
  readonly applicantIds: readonly string[];
  /** The day the court received it, where it is written down later than that; otherwise today. */
  readonly appliedOn?: Day | null;
}

export type ChangeConfirmation = WriteInput & ConfirmationTarget;
export type RequestSupplement = ChangeConfirmation & { readonly dueOn: Day; readonly papers: readonly string[] };
export type AcceptConfirmation = ChangeConfirmation & { readonly caseNumber: string };
export type RefuseConfirmation = ChangeConfirmation & { readonly ground: NonAcceptanceGround };
export type ConfirmAgreement = ChangeConfirmation & { readonly rulingNumber: string };
export type DismissConfirmation = ChangeConfirmation & {
  readonly ground: DismissalGround;
  readonly routesTold: readonly RouteAfterDismissal[];
};

/** Judicial confirmation (司法确认): the joint application, its acceptance, and the ruling. */
export class ConfirmationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  apply(viewer: Viewer, input: ApplyForConfirmation): Promise<ConfirmationEntity | Refusal> {
    const request = { command: "applyForConfirmation", input, find: findConfirmation };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const notHere = appliesHere(viewer, input.courtId);
      if (notHere) return notHere;
      const agreement = await agreementForApplication(work, viewer, input.agreementId);
      if (isRefusal(agreement)) return agreement;
      const appliedOn = input.appliedOn ?? work.today;
      const { effectiveOn, partyIds, invitingCourtId, divisionCode } = agreement;
      const refusal =
        hasJurisdiction(input.courtId, invitingCourtId, await courtsOver(work.db, divisionCode)) ??
        appliedJointly(partyIds, input.applicantIds) ??
        receivedThen(appliedOn, effectiveOn, work.today, viewer.post) ??
        appliedInTime(effectiveOn, appliedOn, work.calendar) ??
        noneBefore(await confirmationRepository(work.db).ofAgreement(agreement.agreementId));
      return refusal ?? this.open(work, agreement, input, appliedOn);
    });
  }

  requestSupplement(viewer: Viewer, input: RequestSupplement): Promise<ConfirmationEntity | Refusal> {
    const { dueOn, papers } = input;
    return this.change(viewer, input, "REQUEST_SUPPLEMENT", {
      decide: ({ today }) =>
        supplementIsClear(dueOn, papers, today) ?? { supplementDueOn: dueOn, papersMissing: [...papers] },
      after: async (work, row) => {
        await work.announce("court.SupplementRequested", about(row), { ...facts(row), dueOn });
        await stopAll(work, row, "papers are missing", true);
      },
    });
  }

  supplement(viewer: Viewer, input: ChangeConfirmation): Promise<ConfirmationEntity | Refusal> {
    return this.change(viewer, input, "SUPPLEMENT", {
      decide: async (work, found) => (await this.forTheParties(work, viewer, found)) ?? {},
      after: async (work, row) => {
        await work.announce("court.SupplementReceived", about(row), facts(row));
        await startAccepting(work, row, work.today);
      },
    });
  }

  accept(viewer: Viewer, input: AcceptConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { caseNumber } = input;
    return this.change(viewer, input, "ACCEPT", {
      decide: async (work, { courtId, agreementId }) => {
        const type = numberOfAccepted((await agreementOf(work, agreementId)).courtMode);
        return (
          (await checkNumber(work.db, courtId, caseNumber, type, "caseNumber")) ??
          numberFree(await confirmationRepository(work.db).numberTaken(caseNumber), "caseNumber") ?? {
            caseNumber,
            acceptedOn: work.today,
          }
        );
      },
      after: async (work, row) => {
        await work.announce("court.ConfirmationAccepted", about(row), { ...facts(row), caseNumber });
        await stopAll(work, row, "accepted");
        await startDeciding(work, row);
      },
    });
  }

  refuse(viewer: Viewer, input: RefuseConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { ground } = input;
    return this.change(viewer, input, "REFUSE", {
      decide: ({ today }) => ({ ground, ruledOn: today }),
      after: async (work, row) => {
        await work.announce("court.ConfirmationNotAccepted", about(row), { ...facts(row), ground });
        await stopAll(work, row, "not accepted");
        await reopenWindow(work, row);
      },
    });
  }

  withdraw(viewer: Viewer, input: ChangeConfirmation): Promise<ConfirmationEntity | Refusal> {
    return this.change(viewer, input, "WITHDRAW", {
      decide: async (work, found) => (await this.forTheParties(work, viewer, found)) ?? {},
      after: async (work, row) => {
        await work.announce("court.ConfirmationWithdrawn", about(row), facts(row));
        await stopAll(work, row, "withdrawn", true);
        await reopenWindow(work, row);
      },
    });
  }

  confirm(viewer: Viewer, input: ConfirmAgreement): Promise<ConfirmationEntity | Refusal> {
    const { rulingNumber } = input;
    return this.change(viewer, input, "CONFIRM", {
      decide: ({ today }, { caseNumber }) =>
        ofThisCase(rulingNumber, caseNumber, "rulingNumber") ?? { rulingNumber, ruledOn: today },
      after: async (work, row) => {
        const ruling = { rulingNumber, ruledOn: work.today };
        await work.announce("court.AgreementConfirmed", about(row), { ...facts(row), ...ruling });
        await stopAll(work, row, "confirmed");
      },
    });
  }

  dismiss(viewer: Viewer, input: DismissConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { ground, routesTold } = input;
    return this.change(viewer, input, "DISMISS", {
      decide: ({ today }) => routesAreTold(routesTold) ?? { ground, routesTold: [...routesTold], ruledOn: today },
      after: async (work, row) => {
        await work.announce("court.ConfirmationDismissed", about(row), { ...facts(row), ground, routesTold });
        await stopAll(work, row, "dismissed");
      },
    });
  }

  private async open(
    work: Work,
    { agreementId, disputeId, divisionCode }: EligibleAgreementEntity,
    { courtId, applicantIds }: ApplyForConfirmation,
    appliedOn: Day,
  ): Promise<ConfirmationEntity> {
    const row = Object.assign(new ConfirmationEntity(), {
      id: work.newId(),
      agreementId,
      disputeId,
      divisionCode,
      courtId,
      applicantIds: [...new Set(applicantIds)],
      state: "APPLIED" as const,
      appliedOn,
      supplementDueOn: null,
      papersMissing: [],
      acceptedOn: null,
      caseNumber: null,
      rulingNumber: null,
      ruledOn: null,
      ground: null,
      routesTold: [],
      openedAt: work.now,
      version: 1,
    });
    await confirmationRepository(work.db).insert(row);
    // The court may never have had to do with the dispute: it has now, and sees it.
    await relate(work.db, disputeId, [courtId]);
    await work.announce("court.ConfirmationApplied", about(row), { ...facts(row), courtId });
    await closeWindow(work, agreementId, appliedOn);
    await startAccepting(work, row, appliedOn);
    return row;
  }

  /** One act on an application: found through the viewer, decided, moved along its table, and what follows from it. */
  private change(
    viewer: Viewer,
    input: ChangeConfirmation,
    command: ConfirmationCommand,
    { decide, after }: Step,
  ): Promise<ConfirmationEntity | Refusal> {
    const mutation = confirmationProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findConfirmation }, async (work) => {
      const found = await confirmationForAct(work, viewer, input, command);
      if (isRefusal(found)) return found;
      const change = await decide(work, found);
      if (isRefusal(change)) return change;
      const state = arrive(confirmationProcedure, found.state, command);
      const row = await confirmationRepository(work.db).update(Object.assign(found, change, { state }));
      await after(work, row);
      return row;
    });
  }

  /** An official of the court passed the table already; a party acts as an applicant. */
  private async forTheParties(
    { db }: Work,
    { post, personId }: Viewer,
    { applicantIds, disputeId }: ConfirmationEntity,
  ): Promise<Refusal | undefined> {
    return post === "PARTY" ? anApplicant(applicantIds, await partiesOf(db, disputeId), personId) : undefined;
  }
}

type Decision = Partial<ConfirmationEntity> | Refusal;

/** What an act adds to the way all acts on an application go. */
interface Step {
  /** What changes besides the state, or why nothing does. */
  readonly decide: (work: Work, found: ConfirmationEntity) => Decision | Promise<Decision>;
  readonly after: (work: Work, row: ConfirmationEntity) => Promise<void>;
}

const about = ({ id, disputeId }: ConfirmationEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});

const facts = ({ id, agreementId }: ConfirmationEntity): { confirmationId: string; agreementId: string } => ({
  confirmationId: id,
  agreementId,
});
