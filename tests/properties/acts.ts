import { agreementActs } from "./agreement.acts.ts";
import { clockActs } from "./clock.acts.ts";
import { courtActs } from "./court.acts.ts";
import { mediationActs } from "./mediation.acts.ts";
import { petitionActs } from "./petition.acts.ts";
import { policeActs } from "./police.acts.ts";
import { registryActs } from "./registry.acts.ts";
import type { Act } from "./scene.ts";

/** Everything somebody may try in these runs. */
export const acts = {
  ...registryActs,
  ...mediationActs,
  ...agreementActs,
  ...policeActs,
  ...courtActs,
  ...petitionActs,
  ...clockActs,
} as const satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export const actNames = Object.keys(acts) as readonly ActName[];
