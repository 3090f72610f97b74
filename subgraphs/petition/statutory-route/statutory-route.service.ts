import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { noHearingOpen } from "../hearing/hearing.reader.ts";
import { stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionForAct } from "../petition/petition.reader.ts";
import type { StatutoryProcedure } from "./statutory-route.codes.ts";
import { StatutoryRouteEntity } from "./statutory-route.entity.ts";

export type RouteToProcedure = WriteInput &
  PetitionTarget & {
    readonly procedure: StatutoryProcedure;
    readonly bodyName: string;
    readonly told: string;
  };

/** The way into the legal procedure a matter belongs to (导入法定程序). It bars nothing: whoever is pointed there decides. */
export class StatutoryRouteService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The sixty days are the law's for what is answered with an opinion (Regulations on Petition Work, arts. 31 (6) and 34);
   * the other ways go by their own terms, so the clock falls away.
   */
  route(viewer: Viewer, input: RouteToProcedure): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "routeToProcedure", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "ROUTE_TO_PROCEDURE");
      if (isRefusal(found)) return found;
      const refusal = await noHearingOpen(work.db, found.id);
      if (refusal) return refusal;
      const { procedure, bodyName, told } = input;
      const petition = await movePetition(work, found, "ROUTE_TO_PROCEDURE");
      const { id: petitionId } = petition;
      const row = { id: work.newId(), petitionId, procedure, bodyName, told, routedOn: work.today };
      await work.db.insert(StatutoryRouteEntity, row);
      await announcePetition(work, petition, "petition.ProcedureRouted", { petitionId, procedure });
      await stopPetitionClocks(work, petition, ["PET_HANDLE"], {
        by: "the matter goes by the terms of another legal procedure",
        cancelled: true,
      });
      return petition;
    });
  }
}
