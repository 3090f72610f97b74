import { type ClockCode, clocks } from "../../subgraphs/shared/deadline/clocks.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { type Act, NOTHING, SUBGRAPHS, type Scene, oneOf, queryOn } from "./scene.ts";

/** The people who may most likely suspend a clock of their agency. */
const KEEPERS: Readonly<Record<SubgraphName, string>> = {
  registry: "centre-head",
  mediation: "mediator",
  police: "station-head",
  court: "judge",
  petition: "petition-head",
};
const keeperAt = (pick: number): SubgraphName => oneOf(SUBGRAPHS, pick);

/** A clock of this dispute, of those that stand still where `still`; first those whose rule knows a suspension. */
async function clockOf({ hub, quarrel, pick }: Scene, still: boolean) {
  const found = await queryOn<{ id: string; code: ClockCode }>(
    hub,
    keeperAt(pick),
    `SELECT id, code FROM deadline WHERE dispute_id = $1 AND (status = 'SUSPENDED') = $2 ORDER BY triggered_on, code, due_on`,
    [quarrel.id, still],
  );
  const fit = found.find(({ code }) => clocks[code].suspendedBy) ?? found[0];
  const [ground = "APPRAISAL"] = (fit && clocks[fit.code].suspendedBy) ?? [];
  return { deadlineId: fit?.id ?? NOTHING, ground };
}

/** What people do to the clocks of all agencies. */
export const clockActs = {
  SUSPEND_CLOCK: {
    of: keeperAt,
    by: ({ pick }) => KEEPERS[keeperAt(pick)],
    run: async (scene) => {
      const clock = await clockOf(scene, false);
      const { deadlineChanges } = scene.hub.running[keeperAt(scene.pick)].services;
      return deadlineChanges.suspend(scene.viewer, { ...clock, reason: "委托鉴定" });
    },
  },
  RESUME_CLOCK: {
    of: keeperAt,
    by: ({ pick }) => KEEPERS[keeperAt(pick)],
    run: async (scene) => {
      const { deadlineId } = await clockOf(scene, true);
      const { deadlineChanges } = scene.hub.running[keeperAt(scene.pick)].services;
      return deadlineChanges.resume(scene.viewer, { deadlineId, reason: "鉴定完毕" });
    },
  },
} as const satisfies Record<string, Act>;
