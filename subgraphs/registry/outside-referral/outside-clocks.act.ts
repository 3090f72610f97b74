import type { DataOf } from "../../../schema/events/hub-event.ts";
import type { OutsideReferralEvent } from "../../../schema/events/registry.events.ts";
import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { getDispute } from "../dispute/dispute.reader.ts";
import { type OutsideKindRule, outsideKindRules } from "./outside-kinds.rules.ts";
import type { OutsideKind } from "./outside-referral.codes.ts";
import { outsideReferralRepository } from "./outside-referral.repository.ts";

/** A step of a referral, announced or, of the discreet kinds, kept to itself. */
export interface OutsideStep {
  readonly disputeId: string;
  readonly recordId: string;
  readonly data: DataOf<OutsideReferralEvent>;
}

const clocksOf = ({ data }: OutsideStep): OutsideKindRule["clocks"] =>
  outsideKindRules[data.outsideKind as OutsideKind].clocks;

async function start(
  work: Work,
  { disputeId, recordId, data }: OutsideStep,
  code: ClockCode | undefined,
): Promise<void> {
  if (code === undefined) return;
  const { divisionCode } = await getDispute(work, disputeId);
  await startClock(work, "CENTRE", { code, disputeId, divisionCode, recordId, on: data.on });
}

async function stop(work: Work, event: OutsideStep, by: string, cancelled = false): Promise<void> {
  const { recordId, data } = event;
  const { sent, accepted } = clocksOf(event);
  const codes = [sent, accepted].filter((code) => code !== undefined);
  await stopClocks(work, "CENTRE", { recordId, codes, on: data.on, by, cancelled });
}

/** Clocks wait for an appraisal: every agency with such clocks hears that one began or ended, and no more of it. */
async function appraisal(
  work: Work,
  { disputeId, recordId, data }: OutsideStep,
  type: "registry.AppraisalBegan" | "registry.AppraisalEnded",
): Promise<void> {
  if (data.outsideKind !== ("APPRAISAL" satisfies OutsideKind)) return;
  const { outsideReferralId, on } = data;
  await work.announce(type, { disputeId, recordId }, { outsideReferralId, on });
}

/** The outside body is done with it, one way or another; what was never sent had not begun. */
async function ended(work: Work, event: OutsideStep, by: string, cancelled = false): Promise<void> {
  await stop(work, event, by, cancelled);
  const referral = await outsideReferralRepository(work.db).find(event.recordId);
  if (referral?.sentOn) await appraisal(work, event, "registry.AppraisalEnded");
}

/** What each step does to the clocks. */
type ClocksByStep = Partial<Record<OutsideReferralEvent, (work: Work, step: OutsideStep) => Promise<void>>>;

/** The outside bodies' own clocks, as their laws give them: shown beside the dispute's, enforced by nobody here. */
export const outsideClocks: ClocksByStep = {
  "registry.OutsideReferralSent": async (work, event) => {
    await start(work, event, clocksOf(event).sent);
    await appraisal(work, event, "registry.AppraisalBegan");
  },
  "registry.OutsideReferralAccepted": async (work, event) => {
    await stop(work, event, "accepted by the outside body");
    await start(work, event, clocksOf(event).accepted);
  },
  "registry.OutsideReferralNotAccepted": (work, event) => ended(work, event, "not accepted by the outside body"),
  "registry.OutsideReferralConcluded": async (work, event) => {
    await ended(work, event, "concluded by the outside body");
    // A window to sue opens after an award only; a settlement has none.
    if (event.data.outcome === "AWARDED") await start(work, event, clocksOf(event).awarded);
  },
  "registry.OutsideReferralWithdrawn": (work, event) => ended(work, event, "a party left it", true),
};
