import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { move } from "../../shared/state-machine/move.ts";
import { type DisputeTarget, disputeForAct, lockDispute } from "../dispute/dispute.reader.ts";
import { allKnown } from "../organization/organization.reader.ts";
import type { SupervisionNoticeEntity } from "../supervision/supervision.entity.ts";
import { noticesTo } from "../supervision/supervision.reader.ts";
import type { AccountabilityAnswer, AccountabilityGround } from "./accountability.codes.ts";
import { AccountabilityEntity } from "./accountability.entity.ts";
import { accountabilityRepository } from "./accountability.repository.ts";
import { type LinkedNotice, answersOrWithdraws, decidesForOthers, noticesShowGround } from "./accountability.rules.ts";
import {
  type AccountabilityCommand,
  type AccountabilityState,
  accountabilityProcedure,
} from "./accountability.states.ts";

export interface RecommendAccountability extends WriteInput, DisputeTarget {
  readonly subjectId: string;
  readonly competentBodyId: string;
  readonly ground: AccountabilityGround;
  readonly noticeIds: readonly string[];
  readonly statement: string;
}

export interface ChangeRecommendation extends WriteInput {
  readonly recommendationId: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

export type AnswerRecommendation = ChangeRecommendation & { readonly answer: AccountabilityAnswer };

const LIST = "accountability";
const find = (db: EntityManager, id: string): Promise<AccountabilityEntity | null> =>
  accountabilityRepository(db).find(id);

/** Accountability (责任追究建议): the centre recommends against a body, the competent body answers. No sanction is recorded. */
export class AccountabilityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly db: DataSource,
  ) {}

  recommend(viewer: Viewer, input: RecommendAccountability): Promise<AccountabilityEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recommendAccountability", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { subjectId, competentBodyId, ground, statement } = input;
      const noticeIds = [...new Set(input.noticeIds)];
      const notices = (await noticesTo(work.db, dispute.id, subjectId)).map(linked);
      const refusal =
        decidesForOthers(competentBodyId, subjectId, viewer.organizationId) ??
        noticesShowGround(ground, noticeIds, notices, work.today) ??
        (await allKnown(work.db, [competentBodyId], "competentBodyId"));
      if (refusal) return refusal;
      const row = Object.assign(new AccountabilityEntity(), {
        ...{ subjectId, competentBodyId, ground, statement, noticeIds },
        id: work.newId(),
        disputeId: dispute.id,
        divisionCode: dispute.divisionCode,
        state: "RECOMMENDED" as const,
        recommenderId: viewer.organizationId ?? "",
        recommendedAt: work.now,
        answer: null,
        reason: null,
        decidedAt: null,
        version: 1,
      });
      await accountabilityRepository(work.db).insert(row);
      await work.announce("registry.AccountabilityRecommended", about(row), {
        ...{ subjectId, competentBodyId },
        accountabilityGround: ground,
      });
      return row;
    });
  }

  answer(viewer: Viewer, input: AnswerRecommendation): Promise<AccountabilityEntity | Refusal> {
    const { answer, reason } = input;
    return this.end(viewer, input, "ANSWER", { answer, reason }, (work, row) =>
      work.announce("registry.AccountabilityAnswered", about(row), { accountabilityAnswer: answer }),
    );
  }

  withdraw(viewer: Viewer, input: ChangeRecommendation): Promise<AccountabilityEntity | Refusal> {
    return this.end(viewer, input, "WITHDRAW", { reason: input.reason }, (work, row) =>
      work.announce("registry.AccountabilityWithdrawn", about(row), { subjectId: row.subjectId }),
    );
  }

  /** A page of what the viewer may see, the oldest first. Never counted by body: that would be a league table. */
  async page(
    viewer: Viewer,
    states: readonly AccountabilityState[] | null,
    page: { first: number; after?: string | null },
  ): Promise<ConnectionOf<AccountabilityEntity>> {
    const cut = pageOf(LIST, ["instant", "id"], page);
    const rows = await accountabilityRepository(this.db.manager).page(viewer, states, cut);
    return toConnection(LIST, rows, cut.limit, ({ recommendedAt, id }) => [recommendedAt.toISOString(), id]);
  }

  private end(
    viewer: Viewer,
    input: ChangeRecommendation,
    command: AccountabilityCommand,
    change: Partial<AccountabilityEntity>,
    announce: (work: Work, row: AccountabilityEntity) => Promise<void>,
  ): Promise<AccountabilityEntity | Refusal> {
    const mutation = accountabilityProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find }, async (work) => {
      const repository = accountabilityRepository(work.db);
      const seen = await repository.findVisible(viewer, input.recommendationId);
      if (!seen)
        return refuse("RECOMMENDATION_NOT_FOUND", "No recommendation has this id.", { path: ["recommendationId"] });
      await lockDispute(work, seen.disputeId);
      const found = (await repository.lock(seen.id)) ?? seen;
      const refusal = answersOrWithdraws(command, found, viewer.organizationId) ?? stale(found, input.expectedVersion);
      if (refusal) return refusal;
      const state = move(accountabilityProcedure, found.state, command, viewer.post);
      if (isRefusal(state)) return state;
      const row = await repository.update(Object.assign(found, change, { state, decidedAt: work.now }));
      await announce(work, row);
      return row;
    });
  }
}

const linked = ({ id, state, replyDueOn, replies }: SupervisionNoticeEntity): LinkedNotice => ({
  ...{ id, state, replyDueOn },
  rejections: replies.filter(({ accepted }) => accepted === false).length,
});

const about = ({ id, disputeId }: AccountabilityEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
