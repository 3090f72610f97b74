import type { TestHub } from "../support/hub.ts";
import { aboutCase, lastAgreement, mediationOf, ofCommittee } from "./committee.ts";
import { type Act, NOTHING, type Scene, oneOf, queryOn } from "./scene.ts";

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

/** The first item of the plan that is still open, or any. */
async function openItem(hub: TestHub, agreementId: string): Promise<number> {
  const sql = `SELECT number FROM performance_item WHERE agreement_id = $1 AND performed_on IS NULL ORDER BY number`;
  return (await queryOn<{ number: number }>(hub, "mediation", sql, [agreementId]))[0]?.number ?? 1;
}

/** What people do about an agreement: reached, signed, performed, contested. */
export const agreementActs = {
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
      const id = await lastAgreement(scene);
      return mediationOf(scene).agreements.sign(scene.viewer, {
        agreementId: id,
        ...(await signature(scene, { id, caseId })),
        signedOn: scene.hub.clock.today(),
      });
    },
  },
  PERFORM: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) => {
      const agreementId = await lastAgreement(scene);
      return mediationOf(scene).performance.record(scene.viewer, {
        agreementId,
        itemNumber: await openItem(scene.hub, agreementId),
        performedOn: scene.hub.clock.today(),
        proof: "现场查看照片",
      });
    },
  },
  CONTEST: {
    of: "mediation",
    by: ofCommittee,
    run: async (scene) =>
      mediationOf(scene).performance.contest(scene.viewer, {
        agreementId: await lastAgreement(scene),
        routesTold: scene.wise || scene.pick % 3 > 0 ? ["JUDICIAL"] : [],
      }),
  },
} as const satisfies Record<string, Act>;
