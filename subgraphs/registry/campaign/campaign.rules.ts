import { coversDivision } from "../../shared/auth/division.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";

/** What a drive covers; no categories means all. */
export interface CampaignScope {
  readonly divisionCode: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly categories: readonly DisputeCategory[];
}

/** A drive has its days in order. It has no target number: counting down disputes rewards turning people away (D.4, 3). */
export const daysInOrder = (from: Day, to: Day): Refusal | undefined =>
  from <= to
    ? undefined
    : refuse("DAYS_REVERSED", "The last day lies before the first.", dayWithin("periodTo", { earliest: from }));

/** A dispute is tagged where the drive covers its place, its type and the day it was registered. Source: own decision. */
export function coveredBy(
  scope: CampaignScope,
  dispute: { readonly divisionCode: string; readonly category: DisputeCategory; readonly registeredOn: Day },
): Refusal | undefined {
  const { divisionCode, periodTo, categories } = scope;
  const fits =
    coversDivision(divisionCode, dispute.divisionCode) &&
    (categories.length === 0 || categories.includes(dispute.category));
  if (!fits)
    return refuse("NOT_COVERED", "The drive covers another place, or other types of dispute.", { path: ["disputeId"] });
  return dispute.registeredOn <= periodTo
    ? undefined
    : refuse("NOT_COVERED", `The drive ended on ${periodTo}.`, dayWithin("disputeId", { latest: periodTo }));
}
