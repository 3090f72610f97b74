import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import {
  type PetitionTarget,
  actRefused,
  findPetition,
  petitionForAct,
  petitionToAct,
} from "../petition/petition.reader.ts";
import { backToOffice, changeForwarding, send } from "./forwarding.act.ts";
import type { ForwardingEntity } from "./forwarding.entity.ts";
import { latestForwarding } from "./forwarding.reader.ts";
import { forwardingAllows, replyLiesAhead } from "./forwarding.rules.ts";

export type ForwardPetition = WriteInput & PetitionTarget & { readonly toOrganizationId: string };
export type AssignPetition = ForwardPetition & { readonly replyDueOn: Day };
export type ObjectToForwarding = WriteInput & PetitionTarget & { readonly reasons: string };
export type DecideObjection = WriteInput & PetitionTarget & { readonly agreed: boolean };

/** Forwarding and assignment (转送交办): the office sends, the body objects in time or answers, the sender decides. */
export class ForwardingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  forward(viewer: Viewer, input: ForwardPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "forwardPetition", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "FORWARD");
      if (isRefusal(found)) return found;
      return send(work, found, { manner: "FORWARDED", toOrganizationId: input.toOrganizationId, replyDueOn: null });
    });
  }

  assign(viewer: Viewer, input: AssignPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "assignPetition", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "ASSIGN");
      if (isRefusal(found)) return found;
      const { toOrganizationId, replyDueOn } = input;
      const refusal = replyLiesAhead(replyDueOn, work.today);
      return refusal ?? send(work, found, { manner: "ASSIGNED", toOrganizationId, replyDueOn });
    });
  }

  object(viewer: Viewer, input: ObjectToForwarding): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "objectToForwarding", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "OBJECT");
      if (isRefusal(found)) return found;
      const forwarding = mustBeSent(found, await latestForwarding(work.db, found.id));
      const refusal = forwardingAllows("OBJECT", forwarding, work.today);
      if (refusal) return refusal;
      await changeForwarding(work, forwarding, { objectedOn: work.today, objection: input.reasons });
      const petition = await movePetition(work, found, "OBJECT");
      await stopPetitionClocks(work, petition, ["PET_OBJECT"], { by: "objected" });
      const { toOrganizationId: fromOrganizationId } = forwarding;
      const facts = { petitionId: petition.id, fromOrganizationId };
      await announcePetition(work, petition, "petition.ObjectionRaised", facts);
      return petition;
    });
  }

  decideObjection(viewer: Viewer, input: DecideObjection): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "decideObjection", input, find: findPetition }, async (work) => {
      const { agreed } = input;
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const latest = await latestForwarding(work.db, found.id);
      const command = agreed ? "AGREE_OBJECTION" : KEEP[latest?.manner ?? "FORWARDED"];
      const refusal = actRefused(found, viewer, input, command);
      if (refusal) return refusal;
      const forwarding = mustBeSent(found, latest);
      await announcePetition(work, found, "petition.ObjectionDecided", { petitionId: found.id, agreed });
      if (command === "AGREE_OBJECTION")
        return backToOffice(work, found, forwarding, command, { endedBecause: "OBJECTION", objectionAgreed: true });
      await changeForwarding(work, forwarding, { objectionAgreed: false });
      return movePetition(work, found, command);
    });
  }
}

const KEEP = { FORWARDED: "KEEP_FORWARDED", ASSIGNED: "KEEP_ASSIGNED" } as const;

/** The forwarding a petition with another body came there by. */
function mustBeSent({ id }: PetitionEntity, latest: ForwardingEntity | undefined): ForwardingEntity {
  if (!latest) throw new Error(`Petition ${id} is with a body it was never forwarded to.`);
  return latest;
}
