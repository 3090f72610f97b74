import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import { stillGoingOn } from "../consent/consent.rules.ts";
import { findExpert } from "../expert/expert.reader.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import type { MediationCaseEntity } from "../mediation-case/mediation-case.entity.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import type { RecusalGround } from "../recusal/recusal.codes.ts";
import type { LeavingGround, ParticipantRole } from "./participant.codes.ts";
import { type ParticipantConsent, ParticipantEntity } from "./participant.entity.ts";
import { everyoneInvites, expertFits, isExpert, partyOnlyWithdraws } from "./participant.rules.ts";
import { type ParticipantCommand, participantProcedure } from "./participant.states.ts";

export interface InviteParticipant extends WriteInput, CaseTarget {
  readonly role: ParticipantRole;
  /** An expert's name comes from the pool. */
  readonly name?: string | null;
  readonly background?: string | null;
  readonly expertId?: string | null;
  readonly consents: readonly ParticipantConsent[];
}

interface ParticipantTarget extends WriteInput {
  readonly participantId: string;
  readonly expectedVersion?: number | null;
}

export type RecordExpertOpinion = ParticipantTarget & { readonly opinion: string };
export type RecuseExpert = ParticipantTarget & { readonly ground: RecusalGround };
export type EndParticipation = ParticipantTarget & { readonly ground: LeavingGround };

const find = (db: EntityManager, id: string): Promise<ParticipantEntity | null> =>
  rowsOf(db, ParticipantEntity).find(id);

/** Participants (参与人): helpers, experts, lawyers and others, each with the consent of every party. */
export class ParticipantService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  invite(viewer: Viewer, input: InviteParticipant): Promise<ParticipantEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "inviteParticipant", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { role, background = null, consents } = input;
      const expert = role === "EXPERT" ? await findExpert(work.db, input.expertId ?? "") : null;
      const name = expert?.name ?? input.name ?? "";
      const parties = (await partiesOf(work.db, found.disputeId)).map(({ id }) => id);
      const refusal =
        stillGoingOn(found.endedOn) ??
        expertFits(role, expert, work.today) ??
        everyoneInvites(parties, consents, dayOf(found.openedAt), work.today) ??
        (name === "" ? refuse("NAME_MISSING", "Say who takes part.", { path: ["name"] }) : undefined);
      if (refusal) return refusal;
      const row = Object.assign(new ParticipantEntity(), {
        id: work.newId(),
        caseId: found.id,
        role,
        name,
        background,
        expertId: expert?.id ?? null,
        consents: consents.map(({ partyId, askedOn, means, answer }) => ({ partyId, askedOn, means, answer })),
        state: "TAKING_PART" as const,
        invitedOn: work.today,
        opinion: null,
        opinionOn: null,
        leavingGround: null,
        recusalGround: null,
        leftOn: null,
        version: 1,
      });
      await rowsOf(work.db, ParticipantEntity).insert(row);
      await work.announce("mediation.ParticipantInvited", aboutCase(found), {
        ...caseFacts(found),
        participantId: row.id,
        role,
      });
      return row;
    });
  }

  recordOpinion(viewer: Viewer, input: RecordExpertOpinion): Promise<ParticipantEntity | Refusal> {
    return this.change(viewer, input, "recordExpertOpinion", "GIVE_OPINION", async (work, row, ofCase) => {
      const refusal = stillGoingOn(ofCase.endedOn) ?? isExpert(row.role);
      if (refusal) return refusal;
      const facts = { ...caseFacts(ofCase), participantId: row.id };
      await work.announce("mediation.ExpertOpinionRecorded", aboutCase(ofCase), facts);
      return { opinion: input.opinion, opinionOn: work.today };
    });
  }

  recuse(viewer: Viewer, input: RecuseExpert): Promise<ParticipantEntity | Refusal> {
    return this.change(viewer, input, "recuseExpert", "RECUSE", async (work, row, ofCase) => {
      const refusal = isExpert(row.role);
      if (refusal) return refusal;
      await this.announceEnd(work, row, ofCase, "RECUSED");
      return { recusalGround: input.ground, leftOn: work.today };
    });
  }

  end(viewer: Viewer, input: EndParticipation): Promise<ParticipantEntity | Refusal> {
    return this.change(viewer, input, "endParticipation", "LEAVE", async (work, row, ofCase) => {
      const { ground } = input;
      const refusal = partyOnlyWithdraws(viewer.post, ground);
      if (refusal) return refusal;
      await this.announceEnd(work, row, ofCase, ground);
      return { leavingGround: ground, leftOn: work.today };
    });
  }

  private announceEnd(
    work: Work,
    { id, role }: ParticipantEntity,
    ofCase: MediationCaseEntity,
    reason: LeavingGround | "RECUSED",
  ): Promise<void> {
    const facts = { ...caseFacts(ofCase), participantId: id, role, reason };
    return work.announce("mediation.ParticipationEnded", aboutCase(ofCase), facts);
  }

  private change(
    viewer: Viewer,
    input: ParticipantTarget,
    name: string,
    command: ParticipantCommand,
    rule: (
      work: Work,
      row: ParticipantEntity,
      ofCase: MediationCaseEntity,
    ) => Promise<Refusal | Partial<ParticipantEntity>>,
  ): Promise<ParticipantEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: name, input, find }, async (work) => {
      const rows = rowsOf(work.db, ParticipantEntity);
      const known = await rows.find(input.participantId);
      const ofCase = known ? await caseForAct(work, viewer, { caseId: known.caseId }) : null;
      if (!known || ofCase === null || (isRefusal(ofCase) && ofCase.code === "CASE_NOT_FOUND")) {
        return refuse("PARTICIPANT_NOT_FOUND", "Nobody with this id takes part.", { path: ["participantId"] });
      }
      if (isRefusal(ofCase)) return ofCase;
      const row = (await rows.lock(known.id)) ?? known;
      const next = stale(row, input.expectedVersion) ?? move(participantProcedure, row.state, command, viewer.post);
      if (isRefusal(next)) return next;
      const change = await rule(work, row, ofCase);
      return isRefusal(change) ? change : rows.update(Object.assign(row, change, { state: next }));
    });
  }
}
