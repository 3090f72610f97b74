import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { OutsideReferralEvent } from "../../../schema/events/registry.events.ts";
import { type OutsideReferralTarget, moved, outsideReferralToAct, partyOfAct, tell } from "./outside-referral.act.ts";
import type { OutsideReferralEntity } from "./outside-referral.entity.ts";
import { outsideReferralRepository } from "./outside-referral.repository.ts";
import {
  type OutsideFacts,
  dayInOrder,
  enforceableDeed,
  excludedDaysSound,
  factDaysInOrder,
  onlyWhatTheKindRecords,
  outcomeIsNamed,
} from "./outside-referral.rules.ts";
import type { OutsideReferralCommand } from "./outside-referral.states.ts";

export interface RecordOutsideStep extends WriteInput, OutsideReferralTarget, OutsideFacts {
  readonly on: Day;
}

export interface WithdrawOutsideReferral extends WriteInput, OutsideReferralTarget {
  readonly partyId: string;
}

const find = (db: EntityManager, id: string): Promise<OutsideReferralEntity | null> =>
  outsideReferralRepository(db).find(id);

/** What an outside body did with a referral, as far as its kind may be written down. */
export class OutsideOutcomeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  accept(viewer: Viewer, input: RecordOutsideStep): Promise<OutsideReferralEntity | Refusal> {
    return this.step(viewer, input, "recordOutsideAcceptance", "ACCEPT");
  }

  notAccept(viewer: Viewer, input: RecordOutsideStep): Promise<OutsideReferralEntity | Refusal> {
    return this.step(viewer, input, "recordOutsideNonAcceptance", "NOT_ACCEPT");
  }

  conclude(viewer: Viewer, input: RecordOutsideStep): Promise<OutsideReferralEntity | Refusal> {
    return this.step(viewer, input, "concludeOutsideReferral", "CONCLUDE");
  }

  /** A party leaves it; nobody else does that for the party. */
  withdraw(viewer: Viewer, input: WithdrawOutsideReferral): Promise<OutsideReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "withdrawOutsideReferral", input, find }, async (work) => {
      const row = await outsideReferralToAct(work, viewer, input);
      if (isRefusal(row)) return row;
      const refusal = await partyOfAct(work, viewer, row.disputeId, input.partyId);
      if (refusal) return refusal;
      const next = moved(row, "WITHDRAW", viewer);
      return isRefusal(next)
        ? next
        : write(work, Object.assign(next, { endedOn: work.today }), "registry.OutsideReferralWithdrawn", work.today);
    });
  }

  private step(
    viewer: Viewer,
    input: RecordOutsideStep,
    command: string,
    by: keyof typeof STEPS,
  ): Promise<OutsideReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command, input, find }, async (work) => {
      const row = await outsideReferralToAct(work, viewer, input);
      if (isRefusal(row)) return row;
      const { on, idempotencyKey: _key, outsideReferralId: _id, expectedVersion: _version, ...facts } = input;
      const { event, ends } = STEPS[by];
      const next = moved(row, by, viewer);
      if (isRefusal(next)) return next;
      const refusal =
        dayInOrder(on, (by === "CONCLUDE" ? row.answeredOn : row.sentOn) ?? row.openedOn, work.today, "on") ??
        (by === "CONCLUDE" ? outcomeIsNamed(facts) : undefined) ??
        onlyWhatTheKindRecords(row.kind, facts) ??
        enforceableDeed(facts) ??
        excludedDaysSound(facts) ??
        factDaysInOrder(facts, row.sentOn ?? row.openedOn, work.today);
      if (refusal) return refusal;
      const days = { answeredOn: by === "CONCLUDE" ? row.answeredOn : on, endedOn: ends ? on : null };
      return write(work, Object.assign(next, said(facts), days), event, on);
    });
  }
}

interface Step {
  readonly event: OutsideReferralEvent;
  readonly ends: boolean;
}

const STEPS = {
  ACCEPT: { event: "registry.OutsideReferralAccepted", ends: false },
  NOT_ACCEPT: { event: "registry.OutsideReferralNotAccepted", ends: true },
  CONCLUDE: { event: "registry.OutsideReferralConcluded", ends: true },
} as const satisfies Partial<Record<OutsideReferralCommand, Step>>;

/** What was left unsaid stays as it was. */
const said = (facts: OutsideFacts): OutsideFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

async function write(
  work: Work,
  row: OutsideReferralEntity,
  event: OutsideReferralEvent,
  on: Day,
): Promise<OutsideReferralEntity> {
  const kept = await outsideReferralRepository(work.db).update(row);
  await tell(work, kept, event, on);
  return kept;
}
