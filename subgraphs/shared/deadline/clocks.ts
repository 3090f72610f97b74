import { adjacentClocks } from "./adjacent-clocks.ts";
import { centreClocks } from "./centre-clocks.ts";
import { courtClocks } from "./court-clocks.ts";
import { mediationClocks } from "./mediation-clocks.ts";
import { petitionClocks } from "./petition-clocks.ts";
import { policeClocks } from "./police-clocks.ts";
import { trafficClocks } from "./traffic-clocks.ts";

export type {
  ClockKind,
  ClockRule,
  ClockUnit,
  ClockVariant,
  ExtensionRule,
  Reading,
  SuspensionGround,
} from "./clock-rule.ts";

/** Every clock that runs over a dispute, by code. */
export const clocks = {
  ...centreClocks,
  ...mediationClocks,
  ...courtClocks,
  ...policeClocks,
  ...trafficClocks,
  ...petitionClocks,
  ...adjacentClocks,
};

export type ClockCode = keyof typeof clocks;
