import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import { startPetitionClock, stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { type PetitionTarget, petitionToAct } from "../petition/petition.reader.ts";
import type { PetitionRecusalGround } from "./recusal.codes.ts";
import { PetitionRecusalEntity } from "./recusal.entity.ts";
import { recusalsIn } from "./recusal.reader.ts";
import {
  headNamesSuccessor,
  headsBody,
  noneWaits,
  staffFound,
  stepsAsideAtOnce,
  stillWorkedOn,
  whoIsConcerned,
} from "./recusal.rules.ts";
import { type PetitionRecusalCommand, petitionRecusalProcedure } from "./recusal.states.ts";

export interface RequestPetitionRecusal extends WriteInput, PetitionTarget {
  readonly bodyId?: string | null;
  readonly about?: string | null;
  readonly ground: PetitionRecusalGround;
  readonly reason: string;
  readonly takenOverBy?: string | null;
}

interface Decision extends WriteInput {
  readonly recusalId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

export interface GrantPetitionRecusal extends Decision {
  readonly takenOverBy: string;
  readonly staffId?: string | null;
}

export type RejectPetitionRecusal = Decision;

const CLOCK = "PET_RECUSAL";
const find = (db: EntityManager, id: string): Promise<PetitionRecusalEntity | null> =>
  rowsOf(db, PetitionRecusalEntity).find(id);

/** Recusal (回避): staff with a direct interest withdraw, the head decides, another post goes on. The petition never waits. */
export class PetitionRecusalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  request(viewer: Viewer, input: RequestPetitionRecusal): Promise<PetitionRecusalEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "requestPetitionRecusal", input, find }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const early = stale(found, input.expectedVersion) ?? stillWorkedOn(found);
      if (early) return early;
      const { bodyId = null, about = null, takenOverBy = null, ground, reason } = input;
      const concerned = whoIsConcerned({ bodyId, about }, found, viewer);
      if (isRefusal(concerned)) return concerned;
      const earlier = await recusalsIn(work.db, found.id);
      const refusal = noneWaits(earlier, concerned) ?? headNamesSuccessor(concerned, viewer, takenOverBy);
      if (refusal) return refusal;
      const atOnce = stepsAsideAtOnce(concerned, viewer);
      // Of several that wait the first one's clock runs; it ends with the last decision.
      if (!atOnce && !earlier.some(waits)) await startPetitionClock(work, found, CLOCK, work.today);
      return rowsOf(work.db, PetitionRecusalEntity).insert(
        Object.assign(new PetitionRecusalEntity(), concerned, {
          id: work.newId(),
          petitionId: found.id,
          ground,
          reason,
          state: atOnce ? ("GRANTED" as const) : ("REQUESTED" as const),
          requestedOn: work.today,
          decidedOn: atOnce ? work.today : null,
          decisionReason: null,
          takenOverBy,
          version: 1,
        }),
      );
    });
  }

  grant(viewer: Viewer, input: GrantPetitionRecusal): Promise<PetitionRecusalEntity | Refusal> {
    const { takenOverBy } = input;
    return this.decide(viewer, input, "GRANT", (recusal) => {
      const staff = staffFound(recusal, input.staffId ?? null);
      return isRefusal(staff) ? staff : { ...staff, takenOverBy };
    });
  }

  reject(viewer: Viewer, input: RejectPetitionRecusal): Promise<PetitionRecusalEntity | Refusal> {
    return this.decide(viewer, input, "REJECT", () => ({}));
  }

  private decide(
    viewer: Viewer,
    input: Decision,
    command: PetitionRecusalCommand,
    rule: (recusal: PetitionRecusalEntity) => Partial<PetitionRecusalEntity> | Refusal,
  ): Promise<PetitionRecusalEntity | Refusal> {
    const mutation = petitionRecusalProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
      const known = await find(work.db, input.recusalId);
      // The petition first, always: what belongs to it is written under its lock.
      const petition = known ? await petitionToAct(work, viewer, known) : null;
      const recusal = known ? await rowsOf(work.db, PetitionRecusalEntity).lock(known.id) : null;
      if (petition === null || isRefusal(petition) || recusal === null)
        return refuse("RECUSAL_NOT_FOUND", "No request for recusal has this id.", { path: ["recusalId"] });
      const state =
        headsBody(recusal, viewer.organizationId) ??
        stale(recusal, input.expectedVersion) ??
        move(petitionRecusalProcedure, recusal.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const change = rule(recusal);
      if (isRefusal(change)) return change;
      const decision = { state, decidedOn: work.today, decisionReason: input.reason };
      const row = await rowsOf(work.db, PetitionRecusalEntity).update(Object.assign(recusal, change, decision));
      await stopWhenDecided(work, petition);
      return row;
    });
  }
}

const waits = ({ state }: PetitionRecusalEntity): boolean => state === "REQUESTED";

async function stopWhenDecided(work: Work, petition: Parameters<typeof stopPetitionClocks>[1]): Promise<void> {
  if ((await recusalsIn(work.db, petition.id)).some(waits)) return;
  await stopPetitionClocks(work, petition, [CLOCK], { by: "the head decided" });
}
