import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { relate } from "../../shared/known-dispute/relations.ts";
import {
  type ChangeConfirmation,
  aboutConfirmation,
  changeConfirmation,
  confirmationFacts,
  enterConfirmation,
} from "../confirmation/confirmation-change.act.ts";
import { startAccepting, stopAll } from "../confirmation/confirmation-clocks.act.ts";
import { ConfirmationEntity } from "../confirmation/confirmation.entity.ts";
import { confirmationsOfAgreement, findConfirmation } from "../confirmation/confirmation.reader.ts";
import { askedFor } from "../confirmation-papers/confirmation-papers.rules.ts";
import { courtsOver } from "../court/court.reader.ts";
import { closeWindow, reopenWindow } from "../eligible-agreement/eligible-agreement.act.ts";
import type { EligibleAgreementEntity } from "../eligible-agreement/eligible-agreement.entity.ts";
import { agreementForApplication } from "../eligible-agreement/eligible-agreement.reader.ts";
import { appliedInTime } from "../eligible-agreement/eligible-agreement.rules.ts";
import {
  anApplicant,
  appliedJointly,
  appliesHere,
  hasJurisdiction,
  noneBefore,
  receivedThen,
  supplementIsClear,
} from "./confirmation-application.rules.ts";

export interface ApplyForConfirmation extends WriteInput {
  readonly agreementId: string;
  readonly courtId: string;
  readonly applicantIds: readonly string[];
  /** The day the court received it, where it is written down later than that; otherwise today. */
  readonly appliedOn?: Day | null;
}

export type RequestSupplement = ChangeConfirmation & {
  readonly dueOn: Day;
  readonly papers?: readonly string[] | null;
};

/** Applying for confirmation (申请司法确认): the parties' joint application, its papers, and taking it back. */
export class ConfirmationApplicationService {
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
        noneBefore(await confirmationsOfAgreement(work.db, agreement.agreementId));
      return refusal ?? this.open(work, agreement, input, appliedOn);
    });
  }

  requestSupplement(viewer: Viewer, input: RequestSupplement): Promise<ConfirmationEntity | Refusal> {
    const { dueOn } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "REQUEST_SUPPLEMENT", {
      decide: ({ today }, found) => {
        const papersMissing = askedFor(found, input.papers ?? []);
        return supplementIsClear(dueOn, papersMissing, today) ?? { supplementDueOn: dueOn, papersMissing };
      },
      after: async (work, row) => {
        await work.announce("court.SupplementRequested", aboutConfirmation(row), { ...confirmationFacts(row), dueOn });
        await stopAll(work, row, "papers are missing", true);
      },
    });
  }

  supplement(viewer: Viewer, input: ChangeConfirmation): Promise<ConfirmationEntity | Refusal> {
    return changeConfirmation(this.unitOfWork, viewer, input, "SUPPLEMENT", {
      decide: async (work, found) => (await this.forTheParties(work, viewer, found)) ?? {},
      after: async (work, row) => {
        await work.announce("court.SupplementReceived", aboutConfirmation(row), confirmationFacts(row));
        await startAccepting(work, row, work.today);
      },
    });
  }

  withdraw(viewer: Viewer, input: ChangeConfirmation): Promise<ConfirmationEntity | Refusal> {
    return changeConfirmation(this.unitOfWork, viewer, input, "WITHDRAW", {
      decide: async (work, found) => (await this.forTheParties(work, viewer, found)) ?? {},
      after: async (work, row) => {
        await work.announce("court.ConfirmationWithdrawn", aboutConfirmation(row), confirmationFacts(row));
        await stopAll(work, row, "withdrawn", true);
        await reopenWindow(work, row.agreementId);
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
      papersPresent: null,
      aboutProperty: null,
      acceptedOn: null,
      caseNumber: null,
      rulingNumber: null,
      ruledOn: null,
      ground: null,
      routesTold: [],
      priorityGround: null,
      prioritisedOn: null,
      openedAt: work.now,
      version: 1,
    });
    await enterConfirmation(work, row);
    // The court may never have had to do with the dispute: it has now, and sees it.
    await relate(work.db, disputeId, [courtId]);
    await work.announce("court.ConfirmationApplied", aboutConfirmation(row), { ...confirmationFacts(row), courtId });
    await closeWindow(work, agreementId, appliedOn);
    await startAccepting(work, row, appliedOn);
    return row;
  }

  private async forTheParties(
    { db }: Work,
    { post, personId }: Viewer,
    { applicantIds, disputeId }: ConfirmationEntity,
  ): Promise<Refusal | undefined> {
    return post === "PARTY" ? anApplicant(applicantIds, await partiesOf(db, disputeId), personId) : undefined;
  }
}
