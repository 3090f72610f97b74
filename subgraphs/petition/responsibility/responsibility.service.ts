import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodiesKnown } from "../../shared/known-body/known-body.reader.ts";
import { changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk, noComplaint } from "../petition/petition.rules.ts";
import type { ResponsibilityDuty } from "./responsibility.codes.ts";
import { ResponsibilityEntity } from "./responsibility.entity.ts";
import { responsibilitiesIn } from "./responsibility.reader.ts";

export type NameResponsibleUnit = WriteInput &
  PetitionTarget & {
    readonly duty: ResponsibilityDuty;
    readonly organizationId: string;
    readonly postTitle: string;
  };

/** Responsibility for a matter (包案): a unit and a post for finding the facts, and one for handling it. */
export class ResponsibilityService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  name(viewer: Viewer, input: NameResponsibleUnit): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "nameResponsibleUnit", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const refusal =
        atTheDesk(found, viewer) ??
        noComplaint(found) ??
        stale(found, input.expectedVersion) ??
        (await bodiesKnown(work.db, [input.organizationId], "organizationId"));
      if (refusal) return refusal;
      const petition = await changePetition(work, found, {});
      const { duty, organizationId, postTitle } = input;
      await work.db.insert(ResponsibilityEntity, {
        id: work.newId(),
        petitionId: petition.id,
        number: ((await responsibilitiesIn(work.db, petition.id)).at(-1)?.number ?? 0) + 1,
        duty,
        organizationId,
        postTitle,
        namedOn: work.today,
      });
      return petition;
    });
  }
}
