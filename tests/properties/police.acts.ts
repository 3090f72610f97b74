import { type Act, type Scene, about, latestId, sending } from "./scene.ts";

const officer = (): string => "police-officer";
const incident = async ({ hub, quarrel }: Scene) => ({ incidentId: await latestId(hub, "incident", quarrel.id) });

/** What people do at a police station: the civil side of an incident, and handing it to mediation. */
export const policeActs = {
  INCIDENT: {
    of: "police",
    by: officer,
    run: (scene) =>
      scene.hub.running.police.services.incidents.register(scene.viewer, {
        ...about(scene),
        incidentNumber: `荆警情${scene.serial}`,
        incidentKind: "NEIGHBOUR",
      }),
  },
  FIND_CIVIL: {
    of: "police",
    by: officer,
    run: async (scene) =>
      scene.hub.running.police.services.incidents.findCivil(scene.viewer, {
        ...(await incident(scene)),
        routesTold: ["COURT", "PEOPLES_MEDIATION"],
        toldOn: scene.hub.clock.today(),
      }),
  },
  HAND_OVER_INCIDENT: {
    of: "police",
    by: officer,
    run: async (scene) =>
      scene.hub.running.police.services.handOvers.refer(scene.viewer, {
        ...(await incident(scene)),
        ...sending(scene, "jzq-police-room"),
      }),
  },
} as const satisfies Record<string, Act>;
