import {
  type Act,
  BODIES,
  NOTHING,
  type Scene,
  about,
  agreementOf,
  holderOf,
  latest,
  latestId,
  oneOf,
  personOf,
  queryOn,
} from "./scene.ts";

const registryOf = ({ hub }: Pick<Scene, "hub">) => hub.running.registry.services;
const clerk = (): string => "centre-clerk";
const head = (): string => "centre-head";
const ofHolder = async ({ hub, quarrel }: Omit<Scene, "viewer">): Promise<string> =>
  personOf(await holderOf(hub, quarrel.id));
const ofReceiver = async ({ hub, quarrel }: Omit<Scene, "viewer">): Promise<string> =>
  personOf((await latest(hub, "referral", quarrel.id))?.["to_organization_id"] as string | undefined);
const ofSender = async ({ hub, quarrel }: Omit<Scene, "viewer">): Promise<string> =>
  personOf((await latest(hub, "referral", quarrel.id))?.["from_organization_id"] as string | undefined);
const referral = async ({ hub, quarrel }: Scene) => ({ referralId: await latestId(hub, "referral", quarrel.id) });
/** Where the next hand-over goes when it is to lead somewhere: to one of the committees. */
const receiver = ({ wise, pick }: Scene): string => oneOf(wise ? BODIES.slice(0, 3) : BODIES, pick);

const REGISTRARS = [
  "centre-clerk",
  "committee-head",
  "police-officer",
  "judge-assistant",
  "petition-clerk",
  "party-zhang",
];

/** The link of this dispute, one that holds before one that was undone. */
const latestLink = async ({ hub, quarrel }: Scene): Promise<string> => {
  const sql = `SELECT id FROM dispute_link WHERE $1 IN (leading_id, following_id) ORDER BY state, linked_at DESC LIMIT 1`;
  return (await queryOn<{ id: string }>(hub, "registry", sql, [quarrel.id || NOTHING]))[0]?.id ?? NOTHING;
};

/** What people do at the centre's register: intake, triage, hand-overs, closing, seals and links. */
export const registryActs = {
  REGISTER: {
    of: "registry",
    by: ({ pick }) => oneOf(REGISTRARS, pick),
    run: (scene) =>
      registryOf(scene).intake.register(scene.viewer, {
        title: "楼上排水管漏水",
        category: "NEIGHBOR",
        divisionCode: "421003",
        source: "SELF",
        channel: "VISIT",
        ownWords: "楼上的排水管漏水，把我家的墙泡坏了。",
        parties: [
          { side: "APPLICANT", kind: "PERSON", name: "张守信", personId: "party-zhang" },
          { side: "RESPONDENT", kind: "PERSON", name: "李克让", personId: "party-li" },
        ],
      }),
  },
  TRIAGE: {
    of: "registry",
    by: clerk,
    run: (scene) =>
      registryOf(scene).triage.assign(scene.viewer, {
        ...about(scene),
        level: !scene.wise && scene.pick % 5 === 0 ? "MAJOR" : "SIMPLE",
        reason: "邻里小额纠纷",
        toOrganizationId: receiver(scene),
      }),
  },
  SETTLE_ON_SPOT: {
    of: "registry",
    by: clerk,
    run: (scene) => registryOf(scene).triage.settleOnTheSpot(scene.viewer, { ...about(scene), form: "ORAL" }),
  },
  REDIRECT: {
    of: "registry",
    by: clerk,
    run: (scene) =>
      registryOf(scene).triage.redirect(scene.viewer, { ...about(scene), reason: "应当诉讼", routeTold: "JUDICIAL" }),
  },
  REFER: {
    of: "registry",
    by: ofHolder,
    run: (scene) =>
      registryOf(scene).referrals.refer(scene.viewer, {
        ...about(scene),
        toOrganizationId: receiver(scene),
        legalBasis: "分流指派",
      }),
  },
  ACCEPT_REFERRAL: {
    of: "registry",
    by: ofReceiver,
    run: async (scene) => registryOf(scene).referrals.accept(scene.viewer, await referral(scene)),
  },
  RETURN_REFERRAL: {
    of: "registry",
    by: ofReceiver,
    run: async (scene) =>
      registryOf(scene).referrals.return(scene.viewer, { ...(await referral(scene)), reason: "不属本单位范围" }),
  },
  WITHDRAW_REFERRAL: {
    of: "registry",
    by: ofSender,
    run: async (scene) =>
      registryOf(scene).referrals.withdraw(scene.viewer, { ...(await referral(scene)), reason: "误发" }),
  },
  REPORT_COMPLETION: {
    of: "registry",
    by: ofHolder,
    run: async (scene) => {
      const found = await latestId(scene.hub, "mediation_case", scene.quarrel.id);
      const resolved = scene.wise ? (await agreementOf(scene.hub, found)) !== undefined : scene.pick % 2 === 0;
      return registryOf(scene).completion.report(scene.viewer, {
        ...about(scene),
        outcome: resolved ? "RESOLVED" : "UNRESOLVED",
        summary: "已了结",
        routesTold: ["JUDICIAL"],
      });
    },
  },
  ACCEPT_COMPLETION: {
    of: "registry",
    by: clerk,
    run: (scene) => registryOf(scene).completion.accept(scene.viewer, about(scene)),
  },
  CLOSE: { of: "registry", by: clerk, run: (scene) => registryOf(scene).closing.close(scene.viewer, about(scene)) },
  REOPEN: {
    of: "registry",
    by: clerk,
    run: (scene) => registryOf(scene).closing.reopen(scene.viewer, { ...about(scene), reason: "出现新情况" }),
  },
  SEAL: {
    of: "registry",
    by: head,
    run: (scene) =>
      registryOf(scene).seals.seal(scene.viewer, { ...about(scene), ground: "JUVENILE_RECORD", openTo: [] }),
  },
  LIFT_SEAL: {
    of: "registry",
    by: head,
    run: (scene) => registryOf(scene).seals.lift(scene.viewer, { ...about(scene), reason: "封存理由消失" }),
  },
  LINK: {
    of: "registry",
    by: clerk,
    run: (scene) =>
      registryOf(scene).links.link(scene.viewer, {
        leadingDisputeId: scene.quarrel.id,
        followingDisputeId: scene.other.id,
        reason: "同一漏水",
      }),
  },
  UNLINK: {
    of: "registry",
    by: clerk,
    run: async (scene) =>
      registryOf(scene).links.unlink(scene.viewer, { linkId: await latestLink(scene), reason: "不是同一件事" }),
  },
} as const satisfies Record<string, Act>;
