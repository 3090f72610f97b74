import { allAgencies } from "../stories/s01-all-agencies.story.ts";
import { bounced } from "../stories/s02-bounced.story.ts";
import { confirmed } from "../stories/s03-confirmed.story.ts";
import { refused } from "../stories/s04-refused.story.ts";
import { petitionAndBack } from "../stories/s05-petition-and-back.story.ts";
import { recognised } from "../stories/s06-recognised.story.ts";
import { reopened } from "../stories/s07-reopened.story.ts";
import { joint } from "../stories/s08-joint.story.ts";
import { onTheSpot, redirected, silence, takenBack } from "../stories/s09-short-ways.story.ts";
import { delegated, medical, online, traffic } from "../stories/s10-under-way.story.ts";
import { dismissed, tried } from "../stories/s11-court.story.ts";
import { twoRoles } from "../stories/s12-elsewhere.story.ts";
import { mediators } from "../stories/steps.ts";
import type { Story } from "../stories/tell.ts";
import { agreed, failed, fromCourt, fromPolice, underWay } from "./bulk-stories.ts";

/** One course a generated dispute can take, and how many of a thousand take it. */
export interface Pattern {
  readonly story: Story;
  readonly weight: number;
  /** Not over yet: its last act lies in the last weeks, as with a dispute somebody works on. */
  readonly open?: true;
  /** Only the centre has to do with it, so any district's centre may. */
  readonly anywhere?: true;
}

const COMPLEX = { level: "COMPLEX" } as const;
const SIMPLE = { level: "SIMPLE" } as const;
const medicalRoom = { category: "MEDICAL", mediator: mediators.medical, committee: "jz-medical-committee" } as const;
const trafficRoom = {
  category: "ROAD_TRAFFIC",
  mediator: mediators.traffic,
  committee: "jz-traffic-committee",
} as const;

/**
 * Shares after the published figures of a city's centre where there are any: about a third comes from courts, five in six
 * are settled, a good seventh of the agreements is confirmed (Jingzhou 2021-2022, F046 to F054). Petitions and police are
 * raised above their share there, so that every agency has rows. The rest is an own decision.
 */
export const patterns: readonly Pattern[] = [
  { story: agreed(SIMPLE), weight: 190 },
  { story: agreed(COMPLEX), weight: 80 },
  { story: agreed({ level: "MAJOR" }), weight: 15 },
  { story: agreed({ ...COMPLEX, category: "LABOR" }), weight: 50 },
  { story: agreed({ ...COMPLEX, ...medicalRoom }), weight: 15 },
  { story: agreed({ ...SIMPLE, ...trafficRoom }), weight: 35 },
  { story: failed(SIMPLE), weight: 25 },
  { story: failed(COMPLEX), weight: 25 },
  { story: failed({ ...COMPLEX, ...medicalRoom }), weight: 4 },
  { story: fromPolice("AGREED"), weight: 55 },
  { story: fromPolice("FAILED"), weight: 10 },
  { story: fromCourt(false), weight: 165 },
  { story: fromCourt(true), weight: 75 },
  { story: onTheSpot, weight: 70, anywhere: true },
  { story: redirected, weight: 15, anywhere: true },
  { story: twoRoles, weight: 30 },
  { story: refused, weight: 15 },
  { story: confirmed, weight: 15 },
  { story: recognised, weight: 15 },
  { story: tried, weight: 12 },
  { story: dismissed, weight: 4 },
  { story: petitionAndBack, weight: 12 },
  { story: bounced, weight: 5 },
  { story: reopened, weight: 4 },
  { story: allAgencies, weight: 4 },
  { story: underWay(SIMPLE), weight: 10, open: true },
  { story: underWay(COMPLEX), weight: 10, open: true },
  { story: underWay({ ...COMPLEX, category: "LABOR" }), weight: 5, open: true },
  { story: joint, weight: 4, open: true },
  { story: takenBack, weight: 3, open: true },
  { story: silence, weight: 5, open: true },
  { story: medical, weight: 4, open: true },
  { story: traffic, weight: 7, open: true },
  { story: online, weight: 6, open: true },
  { story: delegated, weight: 10, open: true },
];
