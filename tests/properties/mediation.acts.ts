import { type Act, MARKER, type Scene, holderOf, oneOf, personOf, queryOn, sending } from "./scene.ts";
import { aboutCase, committeeOf, mediationOf, ofCommittee } from "./committee.ts";

const ANSWERS = ["GIVEN", "GIVEN", "GIVEN", "REFUSED", "WITHDRAWN"] as const;
const MEDIATORS: Readonly<Record<string, string>> = {
  "jzq-committee": "m-linhemu",
  "jzq-police-room": "m-dengjieyou",
  "jzq-court-room": "m-songtingyan",
};

const ofHolder = async ({ hub, quarrel }: Omit<Scene, "viewer">): Promise<string> =>
  personOf(await holderOf(hub, quarrel.id));
const opening = async ({ hub, quarrel }: Scene) => ({
  disputeId: quarrel.id,
  committeeId: (await holderOf(hub, quarrel.id)) ?? "jzq-committee",
});

/** Who answers what: when it is to lead on, the first party that has not said yes says it. */
async function answer(scene: Scene) {
  const { caseId } = await aboutCase(scene);
  const { quarrel, pick, wise, hub } = scene;
  const given = await queryOn<{ party_id: string }>(
    hub,
    "mediation",
    `SELECT party_id FROM consent WHERE case_id = $1 AND answer = 'GIVEN'`,
    [caseId],
  );
  const open = quarrel.partyIds.find((id) => !given.some(({ party_id }) => party_id === id));
  return wise && open
    ? { partyId: open, answer: "GIVEN" as const }
    : { partyId: oneOf(quarrel.partyIds, pick), answer: oneOf(ANSWERS, pick >> 1) };
}

/** What people do at a committee: application, consent, sessions, and the end. */
export const mediationActs = {
  APPLY: {
    of: "mediation",
    by: ({ pick }) => (pick % 2 === 0 ? "party-zhang" : "party-li"),
    run: async (scene) => mediationOf(scene).cases.apply(scene.viewer, await opening(scene)),
  },
  OFFER: {
    of: "mediation",
    by: ofHolder,
    run: async (scene) => mediationOf(scene).cases.offer(scene.viewer, await opening(scene)),
  },
  CONSENT: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).consents.record(scene.viewer, {
        ...(await aboutCase(scene)),
        ...(await answer(scene)),
        askedOn: scene.hub.clock.today(),
        means: "PHONE",
      }),
  },
  WITHDRAW_CONSENT: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).consents.record(scene.viewer, {
        ...(await aboutCase(scene)),
        partyId: oneOf(scene.quarrel.partyIds, scene.pick),
        answer: "WITHDRAWN",
        askedOn: scene.hub.clock.today(),
        means: "PHONE",
      }),
  },
  ACCEPT_CASE: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) => mediationOf(scene).cases.accept(scene.viewer, await aboutCase(scene)),
  },
  ASSIGN_MEDIATOR: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).cases.assignMediator(scene.viewer, {
        ...(await aboutCase(scene)),
        mediatorIds: [MEDIATORS[await committeeOf(scene)] ?? "m-nobody"],
        chosenBy: "PARTIES",
      }),
  },
  SESSION: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).sessions.hold(scene.viewer, {
        ...(await aboutCase(scene)),
        heldOn: scene.hub.clock.today(),
        mode: "ON_SITE",
        open: false,
        presentPartyIds: scene.quarrel.partyIds,
        record: `${MARKER}，第 ${scene.serial} 次。`,
      }),
  },
  TERMINATE: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).cases.terminate(scene.viewer, {
        ...(await aboutCase(scene)),
        ground: "NO_AGREEMENT",
        routesTold: scene.wise || scene.pick % 3 > 0 ? ["JUDICIAL"] : [],
      }),
  },
  RECORD_UNDISPUTED: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).undisputedFacts.record(scene.viewer, {
        ...(await aboutCase(scene)),
        facts: "双方确认水管由楼上更换",
        consents: sending(scene, "jzq-court").consents,
      }),
  },
} as const satisfies Record<string, Act>;
