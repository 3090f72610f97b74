import type { MediationServices } from "../../subgraphs/mediation/context.ts";
import { type Found, NOTHING, type Scene, agreementOf, holderOf, latest, personOf } from "./scene.ts";

type Situation = Omit<Scene, "viewer">;

export const mediationOf = ({ hub }: Situation): MediationServices => hub.running.mediation.services;

const caseOf = ({ hub, quarrel }: Situation): Promise<Found | undefined> => latest(hub, "mediation_case", quarrel.id);

/** The committee of the latest case, or whoever holds the dispute. */
export const committeeOf = async (scene: Situation): Promise<string> =>
  ((await caseOf(scene))?.["committee_id"] as string | undefined) ??
  (await holderOf(scene.hub, scene.quarrel.id)) ??
  "jzq-committee";

/** Somebody of that committee. */
export const ofCommittee = async (scene: Situation): Promise<string> => personOf(await committeeOf(scene));

export const aboutCase = async (scene: Situation): Promise<{ caseId: string }> => ({
  caseId: (await caseOf(scene))?.id ?? NOTHING,
});

/** The agreement of the latest case, where there is one. */
export const lastAgreement = async (scene: Situation): Promise<string> =>
  (await agreementOf(scene.hub, (await aboutCase(scene)).caseId))?.id ?? NOTHING;
