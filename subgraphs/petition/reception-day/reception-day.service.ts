import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodiesKnown } from "../../shared/known-body/known-body.reader.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { registeringBody } from "../registration/registration.rules.ts";
import { wasReceivedOn } from "../reception-item/reception-item.reader.ts";
import type { ReceptionMode } from "./reception-day.codes.ts";
import { ReceptionDayEntity } from "./reception-day.entity.ts";
import { receptionDayForAct } from "./reception-day.reader.ts";
import { type ReceptionDayFilter, receptionDayRepository } from "./reception-day.repository.ts";
import { mayStillFallOut, officeKeeps, publishedAhead, publishedAlready } from "./reception-day.rules.ts";
import { receptionDayProcedure } from "./reception-day.states.ts";

export interface PublishReceptionDay extends WriteInput {
  readonly takesPlaceOn: Day;
  readonly place: string;
  readonly postTitle: string;
  readonly mode: ReceptionMode;
  readonly bodyId?: string | null;
}

export interface CancelReceptionDay extends WriteInput {
  readonly receptionDayId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

type Narrowing = Omit<ReceptionDayFilter, "from"> & { readonly from?: Day | null };

const LIST = "receptionDays";
const find = (db: EntityManager, id: string): Promise<ReceptionDayEntity | null> => receptionDayRepository(db).find(id);

/** Leaders' reception days (领导公开接访). They belong to no dispute, so no dispute's event comes of them. */
export class ReceptionDayService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  publish(viewer: Viewer, input: PublishReceptionDay): Promise<ReceptionDayEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "publishReceptionDay", input, find }, async (work) => {
      const officeId = registeringBody(viewer);
      if (isRefusal(officeId)) return officeId;
      const { takesPlaceOn, place, postTitle, mode } = input;
      const refusal =
        publishedAhead(takesPlaceOn, work.today) ??
        (await bodiesKnown(work.db, input.bodyId ? [input.bodyId] : [], "bodyId"));
      if (refusal) return refusal;
      const day = Object.assign(new ReceptionDayEntity(), {
        ...{ takesPlaceOn, place, postTitle, mode, officeId },
        id: work.newId(),
        bodyId: input.bodyId ?? officeId,
        state: "PUBLISHED" as const,
        publishedOn: work.today,
        cancelledOn: null,
        cancelReason: null,
        version: 1,
      });
      const repository = receptionDayRepository(work.db);
      return (await repository.publish(day)) ? day : publishedAlready(await repository.published(day));
    });
  }

  cancel(viewer: Viewer, input: CancelReceptionDay): Promise<ReceptionDayEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "cancelReceptionDay", input, find }, async (work) => {
      const day = await receptionDayForAct(work, input.receptionDayId);
      if (isRefusal(day)) return day;
      const state =
        officeKeeps(day, viewer.organizationId) ??
        stale(day, input.expectedVersion) ??
        mayStillFallOut(day.takesPlaceOn, await wasReceivedOn(work.db, day.id), work.today) ??
        move(receptionDayProcedure, day.state, "CANCEL", viewer.post);
      if (isRefusal(state)) return state;
      const change = { state, cancelledOn: work.today, cancelReason: input.reason };
      return receptionDayRepository(work.db).update(Object.assign(day, change));
    });
  }

  /** From a day on, today where none is named, the soonest first. */
  async page(
    { from, ...narrowing }: Narrowing,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<ReceptionDayEntity>> {
    const cut = pageOf(LIST, ["day", "id"], page);
    const repository = receptionDayRepository(this.db.manager);
    const filter = { ...narrowing, from: from ?? this.clock.today() };
    const rows = await repository.page(filter, cut);
    return toConnection(
      LIST,
      rows,
      cut.limit,
      ({ takesPlaceOn, id }) => [takesPlaceOn, id],
      () => repository.count(filter),
    );
  }
}
