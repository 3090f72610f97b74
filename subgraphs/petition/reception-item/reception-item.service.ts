import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { dueAhead } from "../../shared/deadline/due-day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodiesKnown } from "../../shared/known-body/known-body.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import { officeEnters } from "../lead-body/lead-body.rules.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk, noComplaint } from "../petition/petition.rules.ts";
import { receptionDayForAct } from "../reception-day/reception-day.reader.ts";
import { officeKeeps } from "../reception-day/reception-day.rules.ts";
import type { ReceptionOutcome } from "./reception-item.codes.ts";
import { ReceptionItemEntity } from "./reception-item.entity.ts";
import { receptionItemsIn } from "./reception-item.reader.ts";
import { receivedOnce, stillHere, tookPlace } from "./reception-item.rules.ts";
import { receptionItemProcedure } from "./reception-item.states.ts";

export type RecordReceptionItem = WriteInput &
  PetitionTarget & {
    readonly receptionDayId: string;
    readonly unitId: string;
    readonly arrangement: string;
    readonly dueOn: Day;
  };
export type RecordReceptionOutcome = WriteInput &
  PetitionTarget & {
    readonly receptionDayId: string;
    readonly outcome: ReceptionOutcome;
    readonly result: string;
  };

/**
 * Petitions received on reception days (接访事项). An item refers to a petition that was registered as any other, and sends
 * it nowhere: to the unit it goes by forwarding, as usual. A complaint is routed and leaves no item.
 */
export class ReceptionItemService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordReceptionItem): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordReceptionItem", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const early =
        atTheDesk(found, viewer) ??
        officeEnters(found, viewer) ??
        noComplaint(found) ??
        stale(found, input.expectedVersion) ??
        stillHere(found.state);
      if (early) return early;
      const day = await receptionDayForAct(work, input.receptionDayId);
      if (isRefusal(day)) return day;
      const items = await receptionItemsIn(work.db, found.id);
      const { unitId, arrangement, dueOn } = input;
      const refusal =
        officeKeeps(day, viewer.organizationId) ??
        tookPlace(day, work.today) ??
        receivedOnce(items.some(({ receptionDayId }) => receptionDayId === day.id)) ??
        dueAhead(dueOn, work.today) ??
        (await bodiesKnown(work.db, [unitId], "unitId"));
      if (refusal) return refusal;
      const petition = await changePetition(work, found, {});
      const { id: petitionId } = petition;
      await work.db.insert(ReceptionItemEntity, {
        ...{ petitionId, unitId, arrangement, dueOn },
        id: work.newId(),
        receptionDayId: day.id,
        number: (items.at(-1)?.number ?? 0) + 1,
        state: "ARRANGED",
        recordedOn: work.today,
      });
      const facts = { petitionId, mode: day.mode, organizationId: unitId };
      await announcePetition(work, petition, "petition.ReceptionRecorded", facts);
      return petition;
    });
  }

  conclude(viewer: Viewer, input: RecordReceptionOutcome): Promise<PetitionEntity | Refusal> {
    const request = { command: "recordReceptionOutcome", input, find: findPetition };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const early = atTheDesk(found, viewer) ?? officeEnters(found, viewer) ?? stale(found, input.expectedVersion);
      if (early) return early;
      const item = (await receptionItemsIn(work.db, found.id)).find(
        ({ receptionDayId }) => receptionDayId === input.receptionDayId,
      );
      if (!item)
        return refuse("NOT_RECEIVED", "The petition was not received on that day.", { path: ["receptionDayId"] });
      const state = move(receptionItemProcedure, item.state, "CONCLUDE", viewer.post);
      if (isRefusal(state)) return state;
      const petition = await changePetition(work, found, {});
      const { outcome, result } = input;
      await work.db.update(ReceptionItemEntity, { id: item.id }, { state, outcome, result, concludedOn: work.today });
      const facts = { petitionId: petition.id, outcome };
      await announcePetition(work, petition, "petition.ReceptionConcluded", facts);
      return petition;
    });
  }
}
