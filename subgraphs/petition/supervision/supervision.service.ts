import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { officeEnters } from "../lead-body/lead-body.rules.ts";
import { startPetitionClock, stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk, noComplaint } from "../petition/petition.rules.ts";
import { responsibilitiesIn } from "../responsibility/responsibility.reader.ts";
import { PetitionSupervisionEntity } from "./supervision.entity.ts";
import { supervisionsIn } from "./supervision.reader.ts";
import { mayBeChased, noneWaits, sideOf } from "./supervision.rules.ts";
import { type PetitionSupervisionCommand, petitionSupervisionProcedure } from "./supervision.states.ts";

export type IssuePetitionSupervision = WriteInput &
  PetitionTarget & { readonly addresseeId: string; readonly demand: string };
export type ReplyToPetitionSupervision = WriteInput & PetitionTarget & { readonly reply: string };
export type WithdrawPetitionSupervision = WriteInput & PetitionTarget;

const CLOCK = ["PET_SUPERVISION_REPLY"] as const;

/** A petition office's own supervision (信访督办) of the unit responsible for a matter. The centre's is on a dispute. */
export class PetitionSupervisionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  issue(viewer: Viewer, input: IssuePetitionSupervision): Promise<PetitionEntity | Refusal> {
    const request = { command: "issuePetitionSupervision", input, find: findPetition };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const notices = await supervisionsIn(work.db, found.id);
      const { addresseeId, demand } = input;
      const responsible = (await responsibilitiesIn(work.db, found.id)).map(({ organizationId }) => organizationId);
      const refusal =
        atTheDesk(found, viewer) ??
        officeEnters(found, viewer) ??
        noComplaint(found) ??
        stale(found, input.expectedVersion) ??
        mayBeChased(addresseeId, found, responsible) ??
        noneWaits(notices.find(({ state }) => state === "ISSUED") ?? null);
      if (refusal) return refusal;
      // Who is chased reads what it is chased about.
      const otherBodyIds = [...new Set([...found.otherBodyIds, addresseeId])].filter(
        (id) => id !== found.competentBodyId,
      );
      const petition = await changePetition(work, found, { otherBodyIds });
      const replyDueOn = await startPetitionClock(work, petition, CLOCK[0], work.today);
      const number = (notices.at(-1)?.number ?? 0) + 1;
      const row = { id: work.newId(), petitionId: petition.id, number, addresseeId, demand, issuedOn: work.today };
      await work.db.insert(PetitionSupervisionEntity, { ...row, state: "ISSUED", replyDueOn });
      return petition;
    });
  }

  reply(viewer: Viewer, input: ReplyToPetitionSupervision): Promise<PetitionEntity | Refusal> {
    return this.end(viewer, input, "REPLY", input.reply);
  }

  withdraw(viewer: Viewer, input: WithdrawPetitionSupervision): Promise<PetitionEntity | Refusal> {
    return this.end(viewer, input, "WITHDRAW", null);
  }

  private end(
    viewer: Viewer,
    input: WriteInput & PetitionTarget,
    command: PetitionSupervisionCommand,
    reply: string | null,
  ): Promise<PetitionEntity | Refusal> {
    const mutation = petitionSupervisionProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const notice = (await supervisionsIn(work.db, found.id)).at(-1);
      const early = atTheDesk(found, viewer);
      if (early) return early;
      if (!notice) return refuse("NOT_SUPERVISED", "The office has issued no notice on this petition.");
      const state =
        sideOf(command, notice, found, viewer.organizationId) ??
        stale(found, input.expectedVersion) ??
        move(petitionSupervisionProcedure, notice.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const petition = await changePetition(work, found, {});
      await work.db.update(PetitionSupervisionEntity, { id: notice.id }, { state, reply, endedOn: work.today });
      const stop = reply === null ? { by: "withdrawn", cancelled: true } : { by: "replied" };
      await stopPetitionClocks(work, petition, CLOCK, stop);
      return petition;
    });
  }
}
