import { type ClockCode, clocks } from "../../subgraphs/shared/deadline/clocks.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { type Act, BODIES, NOTHING, SUBGRAPHS, type Scene, answersOf, latestId, oneOf, queryOn } from "./scene.ts";

const officer = (): string => "police-officer";
const assistant = (): string => "judge-assistant";
const office = (): string => "petition-clerk";
const about = ({ quarrel }: Scene) => ({ disputeId: quarrel.id });
const sending = (scene: Scene, room: string) => ({
  toOrganizationId: scene.wise || scene.pick % 3 > 0 ? room : oneOf(BODIES, scene.pick),
  consents: answersOf(scene),
  documents: [],
});
const incident = async ({ hub, quarrel }: Scene) => ({ incidentId: await latestId(hub, "incident", quarrel.id) });
const complaint = async ({ hub, quarrel }: Scene) => ({
  courtReferralId: await latestId(hub, "court_referral", quarrel.id),
});
const petition = async ({ hub, quarrel }: Scene) => ({ petitionId: await latestId(hub, "petition", quarrel.id) });
const numberOf = (type: string, { serial }: Scene): string => `(2026)鄂1003${type}${serial}号`;

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

/** What people do at a station, a court and a petition office, and to the clocks of all of them. */
export const agencyActs = {
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
  COMPLAINT: {
    of: "court",
    by: assistant,
    run: (scene) =>
      scene.hub.running.court.services.referrals.receiveComplaint(scene.viewer, {
        ...about(scene),
        causeOfAction: "相邻排水纠纷",
        preFilingNumber: numberOf("诉前调", scene),
        receivedOn: scene.hub.clock.today(),
      }),
  },
  DELEGATE: {
    of: "court",
    by: assistant,
    run: async (scene) =>
      scene.hub.running.court.services.handOvers.delegate(scene.viewer, {
        ...(await complaint(scene)),
        ...sending(scene, "jzq-court-room"),
        online: scene.pick % 2 === 0,
      }),
  },
  FILE_CASE: {
    of: "court",
    by: assistant,
    run: async (scene) =>
      scene.hub.running.court.services.referrals.fileCase(scene.viewer, {
        ...(await complaint(scene)),
        caseNumber: numberOf("民初", scene),
        procedureKind: "SUMMARY",
      }),
  },
  PETITION: {
    of: "petition",
    by: office,
    run: (scene) =>
      scene.hub.running.petition.services.registration.register(scene.viewer, {
        ...about(scene),
        petitionClass: "APPEAL_REQUEST",
        channel: "LETTER",
        matter: "要求处理楼上漏水造成的损失",
        numberOfPetitioners: 1,
        petitionerPartyIds: scene.quarrel.partyIds.slice(0, 1),
      }),
  },
  NOTIFY: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.acceptance.notify(scene.viewer, {
        ...(await petition(scene)),
        told: "由本局办理，六十日内答复",
        addressUnclear: false,
      }),
  },
  ACCEPT_PETITION: {
    of: "petition",
    by: office,
    run: async (scene) => scene.hub.running.petition.services.acceptance.accept(scene.viewer, await petition(scene)),
  },
  FORWARD: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.forwarding.forward(scene.viewer, {
        ...(await petition(scene)),
        toOrganizationId: "jzq-labour-bureau",
      }),
  },
  REFER_PETITION: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.mediationReferrals.refer(scene.viewer, {
        ...(await petition(scene)),
        ...sending(scene, "jzq-committee"),
      }),
  },
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
