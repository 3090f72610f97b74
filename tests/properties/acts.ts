import { agencyActs } from "./agency.acts.ts";
import { mediationActs } from "./mediation.acts.ts";
import { registryActs } from "./registry.acts.ts";
import type { Act } from "./scene.ts";

/** Everything somebody may try in these runs. */
export const acts = { ...registryActs, ...mediationActs, ...agencyActs } as const satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

export const actNames = Object.keys(acts) as readonly ActName[];
