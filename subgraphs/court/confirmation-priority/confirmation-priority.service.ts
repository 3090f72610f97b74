import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { actsFor } from "../acting-official/acting-official.act.ts";
import { aboutConfirmation, changeApplication, confirmationFacts } from "../confirmation/confirmation-change.act.ts";
import type { ConfirmationEntity } from "../confirmation/confirmation.entity.ts";
import { type ConfirmationTarget, confirmationInSight, findConfirmation } from "../confirmation/confirmation.reader.ts";
import { ofTheCourtOrParty } from "../court/court.rules.ts";
import { stale } from "../../shared/errors/stale.ts";
import type { PriorityGround } from "./confirmation-priority.codes.ts";
import { mayBePutFirst } from "./confirmation-priority.rules.ts";

export type PrioritiseConfirmation = WriteInput & ConfirmationTarget & { readonly ground: PriorityGround };

/** Applications a court looks at before others (优先审查). It orders work, and changes no term and no right. */
export class ConfirmationPriorityService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  prioritise(viewer: Viewer, input: PrioritiseConfirmation): Promise<ConfirmationEntity | Refusal> {
    const request = { command: "prioritiseConfirmation", input, find: findConfirmation };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await confirmationInSight(work, viewer, input.confirmationId);
      if (isRefusal(found)) return found;
      const { ground } = input;
      const refusal =
        ofTheCourtOrParty(found.courtId, viewer) ??
        stale(found, input.expectedVersion) ??
        mayBePutFirst(found) ??
        (await actsFor(work, viewer, found.id));
      if (refusal) return refusal;
      const row = await changeApplication(work, found, { priorityGround: ground, prioritisedOn: work.today });
      await work.announce("court.ConfirmationPrioritised", aboutConfirmation(row), {
        ...confirmationFacts(row),
        ground,
      });
      return row;
    });
  }
}
