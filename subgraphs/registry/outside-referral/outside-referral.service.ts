import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type DisputeTarget, disputeForAct } from "../dispute/dispute.reader.ts";
import { partiesOfDispute } from "../party/party.reader.ts";
import { type OutsideReferralTarget, moved, outsideReferralToAct, partyOfAct, tell } from "./outside-referral.act.ts";
import type { OutsideKind } from "./outside-referral.codes.ts";
import { OutsideReferralEntity } from "./outside-referral.entity.ts";
import { outsideReferralRepository } from "./outside-referral.repository.ts";
import { commandOf, dayInOrder, namesAskingParty, partiesToAsk, refersOutside } from "./outside-referral.rules.ts";

export interface OpenOutsideReferral extends WriteInput, DisputeTarget {
  readonly kind: OutsideKind;
  readonly bodyName: string;
  readonly askingPartyId?: string | null;
}

export interface AnswerOutsideReferral extends WriteInput, OutsideReferralTarget {
  readonly partyId: string;
  readonly answer: "GIVEN" | "REFUSED";
  readonly askedOn: Day;
  readonly means: ConsentMeans;
}

export interface SendOutsideReferral extends WriteInput, OutsideReferralTarget {
  readonly sentOn: Day;
}

const find = (db: EntityManager, id: string): Promise<OutsideReferralEntity | null> =>
  outsideReferralRepository(db).find(id);

/** Referral to an outside body (转介): offered, agreed to by the parties whose yes it takes, sent. The holder stays the holder. */
export class OutsideReferralService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Offers it to the parties; where the kind asks nobody, it is sent at once. */
  open(viewer: Viewer, input: OpenOutsideReferral): Promise<OutsideReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "openOutsideReferral", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const { kind, bodyName, askingPartyId = null } = input;
      const partyIds = (await partiesOfDispute(work.db, dispute.id)).map(({ id }) => id);
      const refusal = refersOutside(kind, viewer, dispute.holderId) ?? namesAskingParty(kind, askingPartyId, partyIds);
      if (refusal) return refusal;
      const asksNobody = partiesToAsk(kind, askingPartyId, partyIds).length === 0;
      const { id: disputeId, divisionCode } = dispute;
      const row = Object.assign(new OutsideReferralEntity(), NOTHING_YET, {
        id: work.newId(),
        disputeId,
        divisionCode,
        organizationId: viewer.organizationId ?? dispute.holderId,
        kind,
        state: asksNobody ? ("SENT" as const) : ("OFFERED" as const),
        bodyName,
        askingPartyId,
        consents: [],
        openedOn: work.today,
        sentOn: asksNobody ? work.today : null,
        version: 1,
      });
      await outsideReferralRepository(work.db).insert(row);
      await tell(
        work,
        row,
        asksNobody ? "registry.OutsideReferralSent" : "registry.OutsideReferralOffered",
        work.today,
      );
      return row;
    });
  }

  /** One party's answer. A no ends the offer; the last yes takes it up. */
  answer(viewer: Viewer, input: AnswerOutsideReferral): Promise<OutsideReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "answerOutsideReferral", input, find }, async (work) => {
      const row = await outsideReferralToAct(work, viewer, input);
      if (isRefusal(row)) return row;
      const { partyId, answer, askedOn, means } = input;
      const refusal =
        (await partyOfAct(work, viewer, row.disputeId, partyId)) ??
        dayInOrder(askedOn, row.openedOn, work.today, "askedOn");
      if (refusal) return refusal;
      // The table is asked before the answer counts, so that none is added where the offer is over.
      const open = moved(Object.assign(new OutsideReferralEntity(), row), "TAKE_UP", viewer);
      if (isRefusal(open)) return open;
      row.consents = [...row.consents, { partyId, answer, askedOn, means }];
      const partyIds = (await partiesOfDispute(work.db, row.disputeId)).map(({ id }) => id);
      const command = commandOf(partiesToAsk(row.kind, row.askingPartyId, partyIds), row.consents);
      const next = command === null ? row : moved(row, command, viewer);
      if (isRefusal(next)) return next;
      if (command === "DECLINE") next.endedOn = work.today;
      const kept = await outsideReferralRepository(work.db).update(next);
      if (command === "TAKE_UP") await tell(work, kept, "registry.OutsideReferralTakenUp", work.today);
      if (command === "DECLINE") await tell(work, kept, "registry.OutsideReferralDeclined", work.today);
      return kept;
    });
  }

  send(viewer: Viewer, input: SendOutsideReferral): Promise<OutsideReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "sendOutsideReferral", input, find }, async (work) => {
      const row = await outsideReferralToAct(work, viewer, input);
      if (isRefusal(row)) return row;
      const { sentOn } = input;
      const refusal = dayInOrder(sentOn, row.openedOn, work.today, "sentOn");
      if (refusal) return refusal;
      const next = moved(row, "SEND", viewer);
      if (isRefusal(next)) return next;
      const sent = await outsideReferralRepository(work.db).update(Object.assign(next, { sentOn }));
      await tell(work, sent, "registry.OutsideReferralSent", sentOn);
      return sent;
    });
  }
}

const NOTHING_YET = {
  answeredOn: null,
  endedOn: null,
  outsideNumber: null,
  outcome: null,
  paidOn: null,
  lawyerAssigned: null,
  deedKind: null,
  enforceable: null,
  reportOn: null,
  excludedDays: null,
  suggestionAdopted: null,
} as const;
