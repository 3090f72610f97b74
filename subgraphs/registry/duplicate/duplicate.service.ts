import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { DuplicateCandidateEntity } from "./duplicate.entity.ts";
import { duplicateRepository } from "./duplicate.repository.ts";
import { type DuplicateState, duplicateProcedure } from "./duplicate.states.ts";

export interface KeepDisputesApart extends WriteInput {
  readonly candidateId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

const LIST = "duplicateCandidates";
const find = (db: EntityManager, id: string): Promise<DuplicateCandidateEntity | null> =>
  duplicateRepository(db).find(id);

/** The queue of registrations that look like one quarrel (疑似重复登记核实); linking them is the link's own procedure. */
export class DuplicateService {
  constructor(
    private readonly db: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The oldest first: what was found first waits longest. */
  async page(
    viewer: Viewer,
    states: readonly DuplicateState[],
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<DuplicateCandidateEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const repository = duplicateRepository(this.db.manager);
    const rows = await repository.page(viewer, states, cut);
    return toConnection(
      LIST,
      rows,
      cut.limit,
      ({ foundAt, id }) => [foundAt.toISOString(), id],
      () => repository.count(viewer, states),
    );
  }

  keepApart(viewer: Viewer, input: KeepDisputesApart): Promise<DuplicateCandidateEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "keepDisputesApart", input, find }, async (work) => {
      const repository = duplicateRepository(work.db);
      const row = await repository.lockVisible(viewer, input.candidateId);
      if (!row) return refuse("CANDIDATE_NOT_FOUND", "The queue has no such pair.", { path: ["candidateId"] });
      const refusal = stale(row, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(duplicateProcedure, row.state, "KEEP_APART", viewer.post);
      if (isRefusal(state)) return state;
      const by = { decidedAt: work.now, decidedByPost: viewer.post, reason: input.reason };
      const decided = await repository.update(Object.assign(row, { state }, by));
      // Of the two only the later is told, and not of which other: it may be other people's.
      const about = { disputeId: row.laterId, recordId: row.id };
      await work.announce("registry.DuplicateRuledOut", about, { rules: row.matches.map(({ rule }) => rule) });
      return decided;
    });
  }
}
