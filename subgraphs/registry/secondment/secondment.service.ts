import type { EntityManager } from "typeorm";
import { ownAct } from "../../shared/access/own-act.rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { allKnown } from "../organization/organization.reader.ts";
import { notOneself } from "../organization/organization.rules.ts";
import { SecondmentEntity } from "./secondment.entity.ts";
import { endable, postOfCentre, secondable } from "./secondment.rules.ts";

export interface BeginSecondment extends WriteInput {
  readonly homeBodyId: string;
  readonly post: Post;
  readonly since: Day;
  readonly until: Day;
}

export interface EndSecondment extends WriteInput {
  readonly secondmentId: string;
  readonly expectedVersion?: number | null;
  readonly endsOn: Day;
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<SecondmentEntity | null> => rowsOf(db, SecondmentEntity).find(id);

/** Secondment (派驻轮换): other bodies lend posts to a centre. No dispute, so no dispute's event, comes of it. */
export class SecondmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  begin(viewer: Viewer, input: BeginSecondment): Promise<SecondmentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "beginSecondment", input, find }, async (work) => {
      const { homeBodyId, post, since, until } = input;
      const refusal =
        notOneself(homeBodyId, viewer.organizationId, "homeBodyId") ??
        postOfCentre(post) ??
        secondable(since, until, work.today) ??
        (await allKnown(work.db, [homeBodyId], "homeBodyId"));
      if (refusal) return refusal;
      const lent = { homeBodyId, post, since, until, centreId: viewer.organizationId ?? "" };
      const row = { ...lent, id: work.newId(), endReason: null, version: 1 };
      return rowsOf(work.db, SecondmentEntity).insert(Object.assign(new SecondmentEntity(), row));
    });
  }

  /** The post goes back earlier than was agreed. */
  end(viewer: Viewer, input: EndSecondment): Promise<SecondmentEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "endSecondment", input, find }, async (work) => {
      const rows = rowsOf(work.db, SecondmentEntity);
      const row = await rows.lock(input.secondmentId);
      if (!row) return refuse("SECONDMENT_NOT_FOUND", "No secondment has this id.", { path: ["secondmentId"] });
      const refusal =
        ownAct(row.centreId, viewer.organizationId) ??
        stale(row, input.expectedVersion) ??
        endable(row, input.endsOn, work.today);
      return refusal ?? rows.update(Object.assign(row, { until: input.endsOn, endReason: input.reason }));
    });
  }
}
