import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { mediatorIdsOf } from "../committee/committee.reader.ts";
import { answersOf } from "../consent/consent.reader.ts";
import { agreedToOnline, givenBy } from "../consent/consent.rules.ts";
import { type CaseTarget, caseForAct } from "../mediation-case/mediation-case.reader.ts";
import { everyoneAgreed, sinceAcceptance } from "../mediation-case/mediation-case.rules.ts";
import { aboutCase, caseFacts } from "../mediation-case/mediation-case.act.ts";
import { takingPart } from "../participant/participant.reader.ts";
import { takePartNow } from "../participant/participant.rules.ts";
import { SessionEntity } from "./session.entity.ts";
import { mediatorOfCase, partiesPresent } from "./session.rules.ts";

export interface HoldSession extends WriteInput, CaseTarget {
  readonly heldOn: Day;
  readonly mode: "ON_SITE" | "ONLINE";
  readonly open: boolean;
  readonly presentPartyIds: readonly string[];
  readonly presentParticipantIds?: readonly string[];
  readonly record: string;
}

const find = (db: EntityManager, id: string): Promise<SessionEntity | null> => rowsOf(db, SessionEntity).find(id);

/** Sessions (调解场次): the mediator records each sitting. */
export class SessionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  hold(viewer: Viewer, input: HoldSession): Promise<SessionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "holdSession", input, find }, async (work) => {
      const found = await caseForAct(work, viewer, input, "HOLD_SESSION");
      if (isRefusal(found)) return found;
      const { heldOn, mode, open, record, presentParticipantIds = [] } = input;
      const parties = (await partiesOf(work.db, found.disputeId)).map(({ id }) => id);
      const answers = await answersOf(work.db, found.id);
      const refusal =
        everyoneAgreed(parties, givenBy(answers)) ??
        mediatorOfCase(found.mediatorIds, await mediatorIdsOf(work.db, viewer.personId)) ??
        sinceAcceptance(heldOn, found.acceptedOn, work.today, "heldOn") ??
        partiesPresent(input.presentPartyIds, parties) ??
        takePartNow(
          presentParticipantIds,
          (await takingPart(work.db, found.id)).map(({ id }) => id),
        ) ??
        agreedToOnline(mode, input.presentPartyIds, answers);
      if (refusal) return refusal;
      const number = (await work.db.countBy(SessionEntity, { caseId: found.id })) + 1;
      const values = {
        caseId: found.id,
        number,
        heldOn,
        mode,
        open,
        record,
        presentPartyIds: [...input.presentPartyIds],
        presentParticipantIds: [...presentParticipantIds],
      };
      const session = Object.assign(new SessionEntity(), values, { id: work.newId(), version: 1 });
      await rowsOf(work.db, SessionEntity).insert(session);
      await work.announce("mediation.SessionHeld", aboutCase(found), {
        ...caseFacts(found),
        sessionNumber: number,
        mode,
      });
      return session;
    });
  }
}
