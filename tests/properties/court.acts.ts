import { lastAgreement } from "./committee.ts";
import { type Act, NOTHING, type Scene, about, latest, latestId, queryOn, sending } from "./scene.ts";

const assistant = (): string => "judge-assistant";
const judge = (): string => "judge";
const applicant = ({ pick }: { readonly pick: number }): string => (pick % 2 === 0 ? "party-zhang" : "party-li");
const courtOf = ({ hub }: Scene) => hub.running.court.services;
const complaint = async ({ hub, quarrel }: Scene) => ({
  courtReferralId: await latestId(hub, "court_referral", quarrel.id),
});
const confirmation = async ({ hub, quarrel }: Scene) => ({
  confirmationId: await latestId(hub, "judicial_confirmation", quarrel.id),
});
/** The request for recusal in the complaint of the dispute that was made last. */
const recusal = async ({
  hub,
  quarrel,
}: Pick<Scene, "hub" | "quarrel">): Promise<{ readonly id: string; readonly about: string } | undefined> => {
  const sql = `SELECT r.id, r.about FROM court_recusal r JOIN court_referral c ON c.id = r.court_referral_id
    WHERE c.dispute_id = $1 ORDER BY (r.state IN ('REQUESTED', 'WITH_PRESIDENT')) DESC, r.requested_on DESC LIMIT 1`;
  return (await queryOn<{ id: string; about: string }>(hub, "court", sql, [quarrel.id]))[0];
};
const numberOf = (type: string, { serial }: Scene): string => `(2026)鄂1003${type}${serial}号`;

/** The number an application is to bear: after mediation a court delegated another one than otherwise. */
async function confirmationNumber(scene: Scene): Promise<string> {
  const delegated = (await latest(scene.hub, "court_referral", scene.quarrel.id)) !== undefined;
  return numberOf((delegated && scene.wise) || (!scene.wise && scene.pick % 3 === 0) ? "诉前调确" : "民特", scene);
}

/** What people do at a court: complaints, delegating and entrusting, and the confirmation of agreements. */
export const courtActs = {
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
  ENTRUST: {
    of: "court",
    by: assistant,
    run: async (scene) =>
      courtOf(scene).handOvers.entrust(scene.viewer, {
        ...(await complaint(scene)),
        ...sending(scene, "jzq-court-room"),
        online: scene.pick % 2 === 0,
      }),
  },
  ASK_FOR_COURT_RECUSAL: {
    of: "court",
    by: applicant,
    run: async (scene) =>
      courtOf(scene).courtRecusals.request(scene.viewer, {
        ...(await complaint(scene)),
        about: scene.pick % 2 === 0 ? "ASSISTANT" : "JUDGE",
        ground: "INTEREST",
        reason: "与对方合伙经营",
      }),
  },
  REJECT_COURT_RECUSAL: {
    of: "court",
    by: async (scene) => ((await recusal(scene))?.about === "JUDGE" ? "judge-assistant" : "judge"),
    run: async (scene) => {
      const asked = await recusal(scene);
      return courtOf(scene).courtRecusals.reject(scene.viewer, {
        recusalId: asked?.id ?? NOTHING,
        reason: "无利害关系",
        ...(asked?.about === "JUDGE" ? { decisionNumber: numberOf("回", scene) } : {}),
      });
    },
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
  RESUME_TRIAL: {
    of: "court",
    by: assistant,
    run: async (scene) => courtOf(scene).referrals.resumeTrial(scene.viewer, await complaint(scene)),
  },
  APPLY_FOR_CONFIRMATION: {
    of: "court",
    by: applicant,
    run: async (scene) =>
      courtOf(scene).confirmationApplications.apply(scene.viewer, {
        agreementId: await lastAgreement(scene),
        courtId: scene.wise || scene.pick % 4 > 0 ? "jzq-court" : "jzq-committee",
        applicantIds: scene.wise || scene.pick % 3 > 0 ? scene.quarrel.partyIds : scene.quarrel.partyIds.slice(1),
      }),
  },
  ACCEPT_CONFIRMATION: {
    of: "court",
    by: assistant,
    run: async (scene) =>
      courtOf(scene).confirmations.accept(scene.viewer, {
        ...(await confirmation(scene)),
        caseNumber: await confirmationNumber(scene),
      }),
  },
  CONFIRM: {
    of: "court",
    by: judge,
    run: async (scene) => {
      const found = await latest(scene.hub, "judicial_confirmation", scene.quarrel.id);
      const rulingNumber = (found?.["case_number"] as string | null | undefined) ?? numberOf("民特", scene);
      return courtOf(scene).confirmations.confirm(scene.viewer, { ...(await confirmation(scene)), rulingNumber });
    },
  },
  DISMISS_CONFIRMATION: {
    of: "court",
    by: judge,
    run: async (scene) =>
      courtOf(scene).confirmations.dismiss(scene.viewer, {
        ...(await confirmation(scene)),
        ground: "UNCLEAR",
        routesTold: scene.wise || scene.pick % 2 > 0 ? ["SUE"] : [],
      }),
  },
  WITHDRAW_CONFIRMATION: {
    of: "court",
    by: applicant,
    run: async (scene) => courtOf(scene).confirmationApplications.withdraw(scene.viewer, await confirmation(scene)),
  },
} as const satisfies Record<string, Act>;
