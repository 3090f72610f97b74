import { coversDivision } from "../../shared/auth/division.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";

/** What a drive covers; no categories means all. */
export interface CampaignScope {
  readonly divisionCode: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly categories: readonly DisputeCategory[];
}

/** A drive is the centre's, within its divisions. Source: special drives (专项行动), local practice. */
export function runsCampaigns(
  viewer: { readonly post: Post; readonly divisions: readonly string[] },
  posts: readonly Post[],
  divisionCode: string,
): Refusal | undefined {
  if (!posts.includes(viewer.post))
    return refuse("NOT_YOUR_ACT", `This is for ${posts.join(", ")}, not for ${viewer.post}.`, {
      type: "NotYourAct",
      facts: { posts, source: "Special drives (专项行动), local practice; own decision who runs them" },
    });
  return viewer.divisions.some((covering) => coversDivision(covering, divisionCode))
    ? undefined
    : refuse("OTHER_DIVISION", `Your work does not cover ${divisionCode}.`, { path: ["divisionCode"] });
}

/** A drive has its days in order. It has no target number: counting down disputes rewards turning people away (D.4, 3). */
export const daysInOrder = (from: Day, to: Day): Refusal | undefined =>
  from <= to ? undefined : refuse("DAYS_REVERSED", "The last day lies before the first.", { path: ["periodTo"] });

/** A dispute is tagged where the drive covers its place, its type and the day it was registered. Source: own decision. */
export function coveredBy(
  scope: CampaignScope,
  dispute: { readonly divisionCode: string; readonly category: DisputeCategory; readonly registeredOn: Day },
): Refusal | undefined {
  const { divisionCode, periodFrom, periodTo, categories } = scope;
  const fits =
    coversDivision(divisionCode, dispute.divisionCode) &&
    (categories.length === 0 || categories.includes(dispute.category)) &&
    dispute.registeredOn <= periodTo;
  return fits
    ? undefined
    : refuse("NOT_COVERED", `The drive covers ${divisionCode} from ${periodFrom} to ${periodTo}.`, {
        path: ["disputeId"],
      });
}
