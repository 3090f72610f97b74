import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { rowsOf } from "../../shared/db/rows.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { partiesOf } from "../../shared/known-dispute/known-dispute.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { CourtReferralEntity } from "../court-referral/court-referral.entity.ts";
import { type CourtReferralTarget, courtReferralForAct } from "../court-referral/court-referral.reader.ts";
import { announceChoice, stopChoiceClocks } from "./online-choice.act.ts";
import type { NamingGround } from "./online-choice.codes.ts";
import { OnlineChoiceEntity } from "./online-choice.entity.ts";
import { onlineChoicesIn } from "./online-choice.reader.ts";
import { agreedByParties, choosesFirst, daysInOrder, maybeNamed, noneOpen } from "./online-choice.rules.ts";
import { type OnlineChoiceCommand, onlineChoiceProcedure } from "./online-choice.states.ts";

export interface OpenOnlineChoice extends WriteInput, CourtReferralTarget {
  readonly appliedOn: Day;
  readonly agreedPartyIds: readonly string[];
  readonly agreedOn: Day;
  readonly courtNames: boolean;
}

export interface RecordOnlineChoice extends WriteInput {
  readonly choiceId: string;
  readonly expectedVersion?: number | null;
  readonly organizationId: string;
}

export type NameOnlineMediator = RecordOnlineChoice & { readonly ground: NamingGround };

type Row = OnlineChoiceEntity;
type Decide = (row: Row, work: Work) => Partial<Row> | Refusal;

const find = (db: EntityManager, id: string): Promise<Row | null> => rowsOf(db, OnlineChoiceEntity).find(id);

/** Who mediates a complaint online (在线调解选定): the parties choose in two working days, the court names in three. */
export class OnlineChoiceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  open(viewer: Viewer, input: OpenOnlineChoice): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: "openOnlineChoice", input, find }, async (work) => {
      // Whoever may delegate the complaint now may have its mediator chosen.
      const referral = await courtReferralForAct(work, viewer, input, "DELEGATE");
      if (isRefusal(referral)) return referral;
      const { appliedOn, agreedPartyIds, agreedOn, courtNames } = input;
      const partyIds = (await partiesOf(work.db, referral.disputeId)).map(({ id }) => id);
      const refusal =
        agreedByParties(partyIds, agreedPartyIds) ??
        daysInOrder(appliedOn, agreedOn, work.today) ??
        noneOpen(await onlineChoicesIn(work.db, referral.id));
      if (refusal) return refusal;
      const state = choosesFirst(partyIds, { agreedPartyIds, courtNames });
      const window = state === "CHOOSING" ? await startChoiceClock(work, referral, "ONLINE_CHOOSE", agreedOn) : null;
      await startChoiceClock(work, referral, "ONLINE_NAME", appliedOn);
      const row = Object.assign(new OnlineChoiceEntity(), {
        id: work.newId(),
        courtReferralId: referral.id,
        courtId: referral.courtId,
        state,
        appliedOn,
        agreedPartyIds: [...new Set(agreedPartyIds)],
        agreedOn,
        chooseBy: window?.dueOn ?? null,
        organizationId: null,
        namingGround: null,
        decidedOn: null,
        handedOverOn: null,
        version: 1,
      });
      await rowsOf(work.db, OnlineChoiceEntity).insert(row);
      await announceChoice(work, referral, row);
      return row;
    });
  }

  /** The parties chose together; late, too, as long as the court has not named. */
  choose(viewer: Viewer, input: RecordOnlineChoice): Promise<Row | Refusal> {
    return this.decide(viewer, input, "recordOnlineChoice", "CHOOSE", () => ({}));
  }

  name(viewer: Viewer, input: NameOnlineMediator): Promise<Row | Refusal> {
    const { ground } = input;
    return this.decide(
      viewer,
      input,
      "nameOnlineMediator",
      "NAME",
      ({ state, chooseBy }, { today }) => maybeNamed(state, ground, chooseBy, today) ?? { namingGround: ground },
    );
  }

  private decide(
    viewer: Viewer,
    input: RecordOnlineChoice,
    name: string,
    command: OnlineChoiceCommand,
    rule: Decide,
  ): Promise<Row | Refusal> {
    return this.unitOfWork.act(viewer, { command: name, input, find }, async (work) => {
      const known = await find(work.db, input.choiceId);
      // The complaint first, always: a choice is locked under it.
      const target = { courtReferralId: known?.courtReferralId ?? "" };
      const referral = known ? await courtReferralForAct(work, viewer, target, "DELEGATE") : null;
      if (!known || referral === null || (isRefusal(referral) && referral.code === "COURT_REFERRAL_NOT_FOUND"))
        return refuse("CHOICE_NOT_FOUND", "No choice of who mediates online has this id.", { path: ["choiceId"] });
      if (isRefusal(referral)) return referral;
      const row = (await rowsOf(work.db, OnlineChoiceEntity).lock(known.id)) ?? known;
      const next = stale(row, input.expectedVersion) ?? move(onlineChoiceProcedure, row.state, command, viewer.post);
      if (isRefusal(next)) return next;
      const change = rule(row, work);
      if (isRefusal(change)) return change;
      const unfit = await bodyFits(work.db, input.organizationId, "MEDIATION", "organizationId");
      if (unfit) return unfit;
      const decided = { organizationId: input.organizationId, decidedOn: work.today, state: next };
      const saved = await rowsOf(work.db, OnlineChoiceEntity).update(Object.assign(row, change, decided));
      await announceChoice(work, referral, saved);
      await endClocks(work, saved);
      return saved;
    });
  }
}

const startChoiceClock = (
  work: Work,
  { id: recordId, disputeId, divisionCode }: CourtReferralEntity,
  code: ClockCode,
  on: Day,
) => startClock(work, "COURT", { code, on, disputeId, divisionCode, recordId });

/** Chosen, the court's duty to name fell away; named at the parties' wish, their window did, and else it had expired. */
async function endClocks(work: Work, { state, courtReferralId, namingGround }: Row): Promise<void> {
  const chosen = state === "CHOSEN";
  const by = chosen ? "the parties chose together" : "the court named";
  const given = namingGround === "ASKED_TO";
  await stopChoiceClocks(work, courtReferralId, { codes: ["ONLINE_CHOOSE"], by, cancelled: given });
  await stopChoiceClocks(work, courtReferralId, { codes: ["ONLINE_NAME"], by, cancelled: chosen });
}
