import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { dueAhead } from "../../shared/deadline/due-day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { stillOpen } from "../dispute/dispute.rules.ts";
import { allKnown } from "../organization/organization.reader.ts";
import { sealedTo } from "../../shared/seal/sealed-to.ts";
import { endResponsibility, keepEnd } from "./lead-responsibility.act.ts";
import type { ResponsibilityScope, ResponsiblePost } from "./lead-responsibility.codes.ts";
import { LeadResponsibilityEntity } from "./lead-responsibility.entity.ts";
import { leadResponsibilityRepository } from "./lead-responsibility.repository.ts";
import { saysSomethingNew } from "./lead-responsibility.rules.ts";
import { leadResponsibilityProcedure } from "./lead-responsibility.states.ts";
import type { DisputesOfWork } from "../work-list/work-list.condition.ts";

export interface AppointLeadResponsibility extends WriteInput, DisputeTarget {
  readonly scope: ResponsibilityScope;
  readonly organizationId: string;
  readonly post: ResponsiblePost;
  readonly dueOn: Day;
  readonly reason: string;
}

export interface RelieveLeadResponsibility extends WriteInput {
  readonly leadResponsibilityId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

const LIST = "leadResponsibilities";
const find = (db: EntityManager, id: string): Promise<LeadResponsibilityEntity | null> =>
  leadResponsibilityRepository(db).find(id);

/** Leader takes the case (领导包案): the head of the centre appoints a leading post of a body to answer for one dispute. */
export class LeadResponsibilityService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Appoints a post; whoever answered for the same part of the dispute does so no longer. */
  appoint(viewer: Viewer, input: AppointLeadResponsibility): Promise<LeadResponsibilityEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "appointLeadResponsibility", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { scope, organizationId, post, dueOn, reason } = input;
      const repository = leadResponsibilityRepository(work.db);
      const [standing = null] = await repository.standing(dispute.id, scope);
      const refusal =
        stillOpen(dispute.state) ??
        dueAhead(dueOn, work.today) ??
        saysSomethingNew(standing, { organizationId, post, dueOn }) ??
        (await allKnown(work.db, [organizationId], "organizationId")) ??
        (await sealedTo(work.db, dispute.id, [organizationId], "organizationId"));
      if (refusal) return refusal;
      if (standing) await endResponsibility(work, standing, "REPLACED", reason);
      const row = Object.assign(new LeadResponsibilityEntity(), {
        ...{ scope, organizationId, post, dueOn, reason },
        id: work.newId(),
        disputeId: dispute.id,
        divisionCode: dispute.divisionCode,
        state: "APPOINTED" as const,
        appointedAt: work.now,
        endedAt: null,
        endReason: null,
        version: 1,
      });
      await repository.insert(row);
      await work.announce(
        "registry.LeadResponsibilityAppointed",
        { disputeId: dispute.id, recordId: row.id },
        { organizationId, responsiblePost: post, scope, dueOn, reason },
      );
      return row;
    });
  }

  relieve(viewer: Viewer, input: RelieveLeadResponsibility): Promise<LeadResponsibilityEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "relieveLeadResponsibility", input, find }, async (work) => {
      const repository = leadResponsibilityRepository(work.db);
      const seen = await repository.findVisible(viewer, input.leadResponsibilityId);
      if (!seen)
        return refuse("RESPONSIBILITY_NOT_FOUND", "No responsibility has this id.", { path: ["leadResponsibilityId"] });
      const dispute = await disputeForAct(work, viewer, { disputeId: seen.disputeId });
      if (isRefusal(dispute)) return dispute;
      const row = (await repository.lock(seen.id)) ?? seen;
      const refusal = stale(row, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(leadResponsibilityProcedure, row.state, "RELIEVE", viewer.post);
      return isRefusal(state) ? state : keepEnd(work, row, state, input.reason);
    });
  }

  /** What the viewer's own body answers for, the nearest day first. Never another body's, and never by post: no league table. */
  async ofOwnBody(
    viewer: Viewer,
    filter: DisputesOfWork,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<LeadResponsibilityEntity>> {
    const cut = pageOf(LIST, ["day", "id"], page);
    const repository = leadResponsibilityRepository(this.db.manager);
    const rows = await repository.ofBody(viewer, viewer.organizationId ?? "", filter, cut);
    return toConnection(LIST, rows, cut.limit, ({ dueOn, id }) => [dueOn, id]);
  }
}
