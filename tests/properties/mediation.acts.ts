import {
  type Act,
  MARKER,
  NOTHING,
  type Scene,
  agreementOf,
  holderOf,
  latest,
  oneOf,
  personOf,
  queryOn,
} from "./scene.ts";

const ANSWERS = ["GIVEN", "GIVEN", "GIVEN", "REFUSED", "WITHDRAWN"] as const;
const MEDIATORS: Readonly<Record<string, string>> = {
  "jzq-committee": "m-linhemu",
  "jzq-police-room": "m-dengjieyou",
  "jzq-court-room": "m-songtingyan",
};

const mediationOf = ({ hub }: Scene) => hub.running.mediation.services;
const caseOf = ({ hub, quarrel }: Omit<Scene, "viewer">) => latest(hub, "mediation_case", quarrel.id);
const committeeOf = async (scene: Omit<Scene, "viewer">): Promise<string> =>
  ((await caseOf(scene))?.["committee_id"] as string | undefined) ??
  (await holderOf(scene.hub, scene.quarrel.id)) ??
  "jzq-committee";
const ofCommittee = async (scene: Omit<Scene, "viewer">): Promise<string> => personOf(await committeeOf(scene));
const ofHolder = async ({ hub, quarrel }: Omit<Scene, "viewer">): Promise<string> =>
  personOf(await holderOf(hub, quarrel.id));
const aboutCase = async (scene: Scene) => ({ caseId: (await caseOf(scene))?.id ?? NOTHING });
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

/** The signature that is missing, or any. */
async function signature({ hub, quarrel, pick, wise }: Scene, { id, caseId }: { id: string; caseId: string }) {
  const found = await queryOn<{ mediator_ids: string[] }>(
    hub,
    "mediation",
    `SELECT mediator_ids FROM mediation_case WHERE id = $1`,
    [caseId],
  );
  const all = [
    ...quarrel.partyIds.map((signerId) => ({ kind: "PARTY" as const, signerId })),
    { kind: "MEDIATOR" as const, signerId: found[0]?.mediator_ids[0] ?? NOTHING },
    { kind: "COMMITTEE_SEAL" as const, signerId: null },
  ];
  const signed = await queryOn<{ kind: string; signer_id: string | null }>(
    hub,
    "mediation",
    `SELECT kind, signer_id FROM agreement_signature WHERE agreement_id = $1`,
    [id],
  );
  const missing = all.filter((one) => !signed.some((s) => s.kind === one.kind && s.signer_id === one.signerId));
  return oneOf(wise && missing.length > 0 ? missing : all, pick);
}

/** What people do at a committee: application, consent, sessions, agreement, signatures, the end. */
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
  REACH_AGREEMENT: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).agreements.reach(scene.viewer, {
        ...(await aboutCase(scene)),
        form: scene.pick % 2 === 0 ? "WRITTEN" : "ORAL",
        whole: true,
        facts: "排水管漏水",
        terms: "修好并赔偿",
        performedOnTheSpot: scene.pick % 3 === 0,
        plan: scene.pick % 3 === 0 ? [] : [{ what: "修管", dueOn: scene.hub.clock.today() }],
      }),
  },
  SIGN: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) => {
      const { caseId } = await aboutCase(scene);
      const id = (await agreementOf(scene.hub, caseId))?.id ?? NOTHING;
      return mediationOf(scene).agreements.sign(scene.viewer, {
        agreementId: id,
        ...(await signature(scene, { id, caseId })),
        signedOn: scene.hub.clock.today(),
      });
    },
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
} as const satisfies Record<string, Act>;
