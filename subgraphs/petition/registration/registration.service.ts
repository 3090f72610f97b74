import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { disputeWithinWork } from "../../shared/known-dispute/known-dispute.reader.ts";
import { receivedAlready } from "../../shared/received/received.rules.ts";
import { nextNumber } from "../office/office.act.ts";
import { stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, enterPetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionChannel, PetitionClass, PetitionField, PetitionRoute } from "../petition/petition.codes.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import {
  type PetitionTarget,
  earlierItem,
  findPetition,
  numberIsFree,
  petitionForAct,
} from "../petition/petition.reader.ts";
import { reviewStepsIn } from "../review-step/review-step.reader.ts";
import { finalOn } from "../review-step/review-step.rules.ts";
import {
  type Matter,
  broughtByParties,
  handledAlready,
  mayBelongToDispute,
  reentryGroundOf,
  registeringBody,
  representativesFit,
  routeFits,
  sameMatter,
} from "./registration.rules.ts";

export interface RegisterPetition extends WriteInput {
  readonly number?: string | null;
  readonly petitionClass: PetitionClass;
  readonly channel: PetitionChannel;
  readonly field?: PetitionField | null;
  readonly receivedAt?: Date | null;
  readonly matter: string;
  readonly numberOfPetitioners: number;
  readonly representatives?: number | null;
  readonly disputeId?: string | null;
  readonly petitionerPartyIds: readonly string[];
  readonly repeatOfId?: string | null;
}

export type RefuseReentry = WriteInput & PetitionTarget & { readonly earlierPetitionId: string };
export type RoutePetition = WriteInput & PetitionTarget & { readonly to: PetitionRoute };

/** Registration (信访登记): everything that comes in is entered; what is no petition matter goes where it belongs. */
export class RegistrationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  register(viewer: Viewer, input: RegisterPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "registerPetition", input, find: findPetition }, async (work) => {
      const officeId = registeringBody(viewer);
      if (isRefusal(officeId)) return officeId;
      const { petitionClass, channel, matter, numberOfPetitioners, petitionerPartyIds, repeatOfId = null } = input;
      const receivedAt = input.receivedAt ?? work.now;
      const group = { channel, numberOfPetitioners, representatives: input.representatives ?? null };
      const dispute = input.disputeId ? await disputeWithinWork(work.db, viewer, input.disputeId) : null;
      if (isRefusal(dispute)) return dispute;
      const kind = { petitionClass, disputeId: dispute?.id ?? null };
      const refusal =
        receivedAlready(receivedAt, work.now) ??
        representativesFit(group) ??
        mayBelongToDispute(kind) ??
        broughtByParties(petitionerPartyIds, dispute?.parties.map(({ id }) => id) ?? []) ??
        (repeatOfId === null ? undefined : await mayRepeat(work, officeId, repeatOfId, kind));
      if (refusal) return refusal;
      const number = await numberFor(work, officeId, input.number ?? null);
      if (isRefusal(number)) return number;
      return enterPetition(work, {
        ...kind,
        ...group,
        officeId,
        number,
        receivedAt,
        matter,
        field: input.field ?? null,
        divisionCode: dispute?.divisionCode ?? null,
        petitionerPartyIds: [...new Set(petitionerPartyIds)],
        repeatOfId,
      });
    });
  }

  /** The same matter is accepted or handled already: a link to it, and nothing about whoever sent it. */
  refuseReentry(viewer: Viewer, input: RefuseReentry): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "refuseReentry", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "REFUSE_REENTRY");
      if (isRefusal(found)) return found;
      const earlier = await earlierItem(work, found.officeId, input.earlierPetitionId, "earlierPetitionId");
      if (isRefusal(earlier)) return earlier;
      const refusal = sameMatter(found, earlier, "earlierPetitionId") ?? handledAlready(earlier.state);
      if (refusal) return refusal;
      const change = {
        repeatOfId: earlier.id,
        reentryGround: reentryGroundOf(finalOn(await reviewStepsIn(work.db, earlier.id))),
      };
      const petition = await movePetition(work, found, "REFUSE_REENTRY", change);
      await stopPetitionClocks(work, petition, ["PET_FORWARD"], {
        by: "the matter is handled already",
        cancelled: true,
      });
      await announcePetition(work, petition, "petition.PetitionNotReentered", { petitionId: petition.id });
      return petition;
    });
  }

  /** To a justice or discipline body: which kind and on which day is all that is kept. */
  route(viewer: Viewer, input: RoutePetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "routePetition", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "ROUTE");
      if (isRefusal(found)) return found;
      const { to } = input;
      const refusal = routeFits(to, found.petitionClass);
      if (refusal) return refusal;
      const petition = await movePetition(work, found, "ROUTE", { routedTo: to, routedOn: work.today });
      await stopPetitionClocks(work, petition, ["PET_FORWARD"], { by: "routed" });
      await announcePetition(work, petition, "petition.PetitionRouted", { petitionId: petition.id, route: to });
      return petition;
    });
  }
}

async function mayRepeat(work: Work, officeId: string, id: string, kind: Matter): Promise<Refusal | undefined> {
  const earlier = await earlierItem(work, officeId, id, "repeatOfId");
  return isRefusal(earlier) ? earlier : sameMatter(kind, earlier, "repeatOfId");
}

/** The number the office gave, or the next of its own series; one given by hand may stand ahead in that series. */
async function numberFor(work: Work, officeId: string, given: string | null): Promise<string | Refusal> {
  if (given !== null) {
    return (await numberIsFree(work, officeId, given))
      ? given
      : refuse("NUMBER_TAKEN", "This office has given that number already.", { path: ["number"] });
  }
  for (;;) {
    const next = await nextNumber(work, officeId);
    if (next === null)
      return refuse("NUMBER_NEEDED", "Your body has no word for its numbers; give the number.", { path: ["number"] });
    if (await numberIsFree(work, officeId, next)) return next;
  }
}
