import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { retireMediator } from "../committee/committee.act.ts";
import type { MediatorEntity } from "../committee/committee.entity.ts";
import { findMediator } from "../committee/committee.reader.ts";
import { openCasesOf } from "../mediation-case/mediation-case.reader.ts";
import { findTrainer } from "../trainer/trainer.reader.ts";
import type { RemovalGround, TrainingForm } from "./appointment.codes.ts";
import { AppointmentEntity, TrainingEntity } from "./appointment.entity.ts";
import { byOwnHead, heldByThePool, noOpenCase, soundTraining, stillAppointed } from "./appointment.rules.ts";

export interface RemoveMediator extends WriteInput {
  readonly mediatorId: string;
  readonly ground: RemovalGround;
}

export interface RecordTraining extends WriteInput {
  readonly mediatorId: string;
  readonly heldOn: Day;
  readonly hours: number;
  readonly topic: string;
  readonly passed?: boolean | null;
  readonly form?: TrainingForm | null;
  readonly trainerId?: string | null;
}

const findTraining = (db: EntityManager, id: string): Promise<TrainingEntity | null> =>
  rowsOf(db, TrainingEntity).find(id);

/** Appointments (聘任), training (培训) and removal (撤换). They are about no dispute, so nothing is announced. */
export class AppointmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  /** Adds or renews appointments; entries that are not named stay. */
  async load(appointments: readonly AppointmentEntity[]): Promise<void> {
    for (const one of appointments) await this.db.manager.upsert(AppointmentEntity, { ...one }, ["id"]);
  }

  remove(viewer: Viewer, input: RemoveMediator): Promise<MediatorEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "removeMediator", input, find: findMediator }, async (work) => {
      const mediator = await mediatorForAct(work.db, viewer, input.mediatorId);
      if (isRefusal(mediator)) return mediator;
      const { id } = mediator;
      const appointment = await work.db.findOne(AppointmentEntity, {
        where: { id },
        lock: { mode: "pessimistic_write" },
      });
      const refusal =
        (appointment ? stillAppointed(appointment.removedOn) : notAppointed()) ??
        noOpenCase(await openCasesOf(work.db, id));
      if (refusal) return refusal;
      await work.db.update(AppointmentEntity, { id }, { removedOn: work.today, removalGround: input.ground });
      await retireMediator(work, id);
      return { ...mediator, active: false };
    });
  }

  recordTraining(viewer: Viewer, input: RecordTraining): Promise<TrainingEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordTraining", input, find: findTraining }, async (work) => {
      const mediator = await mediatorForAct(work.db, viewer, input.mediatorId);
      if (isRefusal(mediator)) return mediator;
      const { heldOn, hours, topic, passed = null, form = null, trainerId = null } = input;
      const refusal =
        soundTraining(heldOn, hours, work.today) ??
        (trainerId === null ? undefined : heldByThePool(await findTrainer(work.db, trainerId), heldOn));
      if (refusal) return refusal;
      const values = { mediatorId: mediator.id, heldOn, hours, topic, passed, form, trainerId };
      return rowsOf(work.db, TrainingEntity).insert(
        Object.assign(new TrainingEntity(), values, { id: work.newId(), version: 1 }),
      );
    });
  }
}

const notAppointed = (): Refusal =>
  refuse("NOT_APPOINTED", "The register has no appointment of this mediator.", { path: ["mediatorId"] });

/** A mediator of the viewer's own committee; others are as if they were not there. */
async function mediatorForAct(db: EntityManager, viewer: Viewer, id: string): Promise<MediatorEntity | Refusal> {
  const found = await findMediator(db, id);
  if (found?.committeeId !== viewer.organizationId) {
    return refuse("MEDIATOR_NOT_FOUND", "The committee has no such mediator.", { path: ["mediatorId"] });
  }
  return byOwnHead(viewer, found.committeeId) ?? found;
}
