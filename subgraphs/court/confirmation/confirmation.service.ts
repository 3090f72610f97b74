import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork } from "../../shared/db/unit-of-work.ts";
import type { Refusal } from "../../shared/errors/refusal.ts";
import { papersComplete } from "../confirmation-papers/confirmation-papers.rules.ts";
import { checkNumber } from "../court/court.reader.ts";
import { numberFree, ofThisCase } from "../court/court.rules.ts";
import { reopenWindow } from "../eligible-agreement/eligible-agreement.act.ts";
import { agreementOf } from "../eligible-agreement/eligible-agreement.reader.ts";
import {
  type ChangeConfirmation,
  aboutConfirmation,
  changeConfirmation,
  confirmationFacts,
} from "./confirmation-change.act.ts";
import { startDeciding, stopAll } from "./confirmation-clocks.act.ts";
import type {
  DeemedWithdrawalGround,
  DismissalGround,
  NonAcceptanceGround,
  RouteAfterDismissal,
} from "./confirmation.codes.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";
import { confirmationRepository } from "./confirmation.repository.ts";
import { numberOfAccepted, routesAreTold, silentWithoutCause } from "./confirmation.rules.ts";

export type AcceptConfirmation = ChangeConfirmation & { readonly caseNumber: string };
export type RefuseConfirmation = ChangeConfirmation & { readonly ground: NonAcceptanceGround };
export type DeemWithdrawn = ChangeConfirmation & { readonly ground: DeemedWithdrawalGround };
export type ConfirmAgreement = ChangeConfirmation & { readonly rulingNumber: string };
export type DismissConfirmation = ChangeConfirmation & {
  readonly ground: DismissalGround;
  readonly routesTold: readonly RouteAfterDismissal[];
};

/** Judicial confirmation (司法确认): whether the court accepts the application, and its ruling. */
export class ConfirmationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  accept(viewer: Viewer, input: AcceptConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { caseNumber } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "ACCEPT", {
      decide: async (work, found) => {
        const { courtId, agreementId } = found;
        const type = numberOfAccepted((await agreementOf(work, agreementId)).courtMode);
        return (
          papersComplete(found) ??
          (await checkNumber(work.db, courtId, caseNumber, type, "caseNumber")) ??
          numberFree(await confirmationRepository(work.db).numberTaken(caseNumber), "caseNumber") ?? {
            caseNumber,
            acceptedOn: work.today,
          }
        );
      },
      after: async (work, row) => {
        await work.announce("court.ConfirmationAccepted", aboutConfirmation(row), {
          ...confirmationFacts(row),
          caseNumber,
        });
        await stopAll(work, row, "accepted");
        await startDeciding(work, row);
      },
    });
  }

  refuse(viewer: Viewer, input: RefuseConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { ground } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "REFUSE", {
      decide: ({ today }) => ({ ground, ruledOn: today }),
      after: async (work, row) => {
        await work.announce("court.ConfirmationNotAccepted", aboutConfirmation(row), {
          ...confirmationFacts(row),
          ground,
        });
        await stopAll(work, row, "not accepted");
        await reopenWindow(work, row.agreementId);
      },
    });
  }

  /** The parties stayed silent or away: a ruling, told apart from a withdrawal of their own. */
  deemWithdrawn(viewer: Viewer, input: DeemWithdrawn): Promise<ConfirmationEntity | Refusal> {
    const { ground } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "DEEM_WITHDRAWN", {
      decide: ({ today }, { supplementDueOn }) =>
        silentWithoutCause(ground, supplementDueOn, today) ?? { ground, ruledOn: today },
      after: async (work, row) => {
        await work.announce("court.ConfirmationDeemedWithdrawn", aboutConfirmation(row), {
          ...confirmationFacts(row),
          ground,
        });
        await stopAll(work, row, "treated as withdrawn", true);
        await reopenWindow(work, row.agreementId);
      },
    });
  }

  confirm(viewer: Viewer, input: ConfirmAgreement): Promise<ConfirmationEntity | Refusal> {
    const { rulingNumber } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "CONFIRM", {
      decide: ({ today }, { caseNumber }) =>
        ofThisCase(rulingNumber, caseNumber, "rulingNumber") ?? { rulingNumber, ruledOn: today },
      after: async (work, row) => {
        const ruling = { rulingNumber, ruledOn: work.today };
        await work.announce("court.AgreementConfirmed", aboutConfirmation(row), {
          ...confirmationFacts(row),
          ...ruling,
        });
        await stopAll(work, row, "confirmed");
      },
    });
  }

  dismiss(viewer: Viewer, input: DismissConfirmation): Promise<ConfirmationEntity | Refusal> {
    const { ground, routesTold } = input;
    return changeConfirmation(this.unitOfWork, viewer, input, "DISMISS", {
      decide: ({ today }) => routesAreTold(routesTold) ?? { ground, routesTold: [...routesTold], ruledOn: today },
      after: async (work, row) => {
        await work.announce("court.ConfirmationDismissed", aboutConfirmation(row), {
          ...confirmationFacts(row),
          ground,
          routesTold,
        });
        await stopAll(work, row, "dismissed");
      },
    });
  }
}
