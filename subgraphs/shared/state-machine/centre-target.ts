import type { StateRow } from "./procedure.ts";

/**
 * What runs while somebody is to act and no rule of its own sets a term: the centre's target over the whole dispute, by the
 * level its triage gave it. A dispute that came to an agency or a committee directly was never triaged and has no level.
 */
export const centreTarget = {
  clocks: ["CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
  waits: {
    en: "The centre's target goes by the level of its triage, and a dispute no centre has triaged has none.",
    zh: "未经调处中心分级的纠纷不设分级办结时限",
    source: "Own decision: the levels set the targets (分级办理), and nobody but a centre gives a level",
  },
} as const satisfies Pick<StateRow<string, string>, "clocks" | "waits">;
