import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { resumePetitionClock, suspendPetitionClock } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { noComplaint } from "../petition/petition.rules.ts";
import { reviewStepsIn } from "../review-step/review-step.reader.ts";
import { HearingEntity } from "./hearing.entity.ts";
import { openHearing } from "./hearing.reader.ts";
import { countsAgainOn, hearingFor, holdersAct, noneOpen, satOn } from "./hearing.rules.ts";
import { type HearingCommand, hearingProcedure } from "./hearing.states.ts";

export type OpenPetitionHearing = WriteInput & PetitionTarget & { readonly reason: string };
export type CancelPetitionHearing = OpenPetitionHearing;
export type ClosePetitionHearing = WriteInput &
  PetitionTarget & { readonly heldOn: readonly Day[]; readonly result: string };

/** Hearings (听证) while a petition is handled and in its re-examination, whose clock they hold. */
export class HearingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  open(viewer: Viewer, input: OpenPetitionHearing): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "openPetitionHearing", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const answering = found.competentBodyId ?? found.officeId;
      const early = noComplaint(found);
      if (early) return early;
      const held = hearingFor(found.state, answering, await reviewStepsIn(work.db, found.id));
      if (isRefusal(held)) return held;
      const { stage } = held;
      const refusal =
        holdersAct(held, viewer.organizationId) ??
        stale(found, input.expectedVersion) ??
        noneOpen(await openHearing(work.db, found.id));
      if (refusal) return refusal;
      const petition = await changePetition(work, found, {});
      const { id: petitionId } = petition;
      const { reason } = input;
      const row = { ...held, id: work.newId(), petitionId, state: "OPEN", reason, openedOn: work.today } as const;
      await work.db.insert(HearingEntity, { ...row, heldOn: [] });
      await announcePetition(work, petition, "petition.HearingOpened", { petitionId, stage });
      if (stage === "RECHECK")
        await suspendPetitionClock(work, petition, "PET_RECHECK", { ground: "HEARING", reason: "hearing opened" });
      return petition;
    });
  }

  close(viewer: Viewer, input: ClosePetitionHearing): Promise<PetitionEntity | Refusal> {
    const { result } = input;
    const heldOn = [...new Set(input.heldOn)].sort();
    return this.end(viewer, input, "CLOSE", { heldOn, result }, ({ openedOn }, today) =>
      satOn(heldOn, openedOn, today),
    );
  }

  cancel(viewer: Viewer, input: CancelPetitionHearing): Promise<PetitionEntity | Refusal> {
    return this.end(viewer, input, "CANCEL", { heldOn: [], result: input.reason }, () => undefined);
  }

  /** Ends the open hearing of a petition; the clock it held goes on. */
  private end(
    viewer: Viewer,
    input: WriteInput & PetitionTarget,
    command: HearingCommand,
    change: Pick<HearingEntity, "heldOn" | "result">,
    rule: (hearing: HearingEntity, today: Day) => Refusal | undefined,
  ): Promise<PetitionEntity | Refusal> {
    const mutation = hearingProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findPetition }, async (work: Work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const hearing = await openHearing(work.db, found.id);
      if (!hearing) return refuse("NO_HEARING_OPEN", "No hearing on this petition is open.");
      const state =
        holdersAct(hearing, viewer.organizationId) ??
        stale(found, input.expectedVersion) ??
        rule(hearing, work.today) ??
        move(hearingProcedure, hearing.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const petition = await changePetition(work, found, {});
      const { id: petitionId } = petition;
      await work.db.update(HearingEntity, { id: hearing.id }, { ...change, state, closedOn: work.today });
      const facts = { petitionId, stage: hearing.stage, held: command === "CLOSE" };
      await announcePetition(work, petition, "petition.HearingClosed", facts);
      if (hearing.stage === "RECHECK") {
        const reason = command === "CANCEL" ? "hearing cancelled" : "hearing ended";
        const on = countsAgainOn(command, hearing, work.today);
        await resumePetitionClock(work, petition, "PET_RECHECK", { reason, on });
      }
      return petition;
    });
  }
}
