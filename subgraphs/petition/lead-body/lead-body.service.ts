import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodiesKnown, bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk, noComplaint } from "../petition/petition.rules.ts";
import type { LeadDecision } from "./lead-body.codes.ts";
import { type Lead, fewBodies, officeEnters, severalBodies, withTheLead } from "./lead-body.rules.ts";

export type NameLeadBody = WriteInput & PetitionTarget & Lead & { readonly decidedBy: LeadDecision };

/** The lead of several bodies (牵头单位): agreed, decided by the common superior, or by the joint meeting. */
export class LeadBodyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  name(viewer: Viewer, input: NameLeadBody): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "nameLeadBody", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { leadBodyId, concernedBodyIds, decidedBy } = input;
      const refusal =
        atTheDesk(found, viewer) ??
        officeEnters(found, viewer) ??
        noComplaint(found) ??
        stale(found, input.expectedVersion) ??
        severalBodies(input) ??
        withTheLead(found.competentBodyId, leadBodyId);
      const otherBodyIds = [...new Set([...found.otherBodyIds, leadBodyId, ...concernedBodyIds])];
      const refused =
        refusal ??
        fewBodies(otherBodyIds) ??
        (await bodyFits(work.db, leadBodyId, "PETITION", "leadBodyId")) ??
        (await bodiesKnown(work.db, concernedBodyIds, "concernedBodyIds"));
      if (refused) return refused;
      return changePetition(work, found, { leadBodyId, leadDecidedBy: decidedBy, otherBodyIds });
    });
  }
}
