import type { OutsideKind, OutsideOutcome } from "../../subgraphs/registry/outside-referral/outside-referral.codes.ts";
import type { OutsideFacts } from "../../subgraphs/registry/outside-referral/outside-referral.rules.ts";
import { type Registered, everyoneAgrees, li, register, zhang } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

const noise = { title: "夜间装修噪声纠纷", category: "NEIGHBOR", ownWords: "楼上夜里装修，睡不好觉。" } as const;

/** One quarrel came to the window and through the police; the clerk links the two, and keeps a third apart. */
export const sameQuarrel: Story = {
  title: "One quarrel registered twice, and a third that is another",
  async tell(t) {
    t.on("2026-05-06 09:00");
    const leading = await register(t, "centre-clerk", { ...noise, parties: [zhang, li] });
    t.on("2026-05-07 15:00");
    const following = await register(t, "centre-clerk", {
      ...noise,
      source: "POLICE",
      parties: [li, zhang].map(turned),
    });
    t.on("2026-05-08 09:30");
    const both = { leadingDisputeId: leading.dispute.id, followingDisputeId: following.dispute.id };
    await t.done(t.registry.links.link(t.as("centre-clerk"), { ...both, reason: "同一次装修，双方各来一次" }));
    t.on("2026-05-20 10:00");
    await register(t, "centre-clerk", { ...noise, ownWords: "这回是空调外机的声音。", parties: [zhang, li] });
    t.on("2026-05-20 11:00");
    const { nodes } = await t.registry.duplicates.page(t.as("centre-clerk"), ["OPEN"], { first: 100 });
    for (const { id: candidateId, earlierId } of nodes) {
      if (earlierId !== leading.dispute.id && earlierId !== following.dispute.id) continue;
      const apart = { candidateId, reason: "另一件事：空调外机，不是装修" };
      await t.done(t.registry.duplicates.keepApart(t.as("centre-clerk"), apart));
    }
  },
};

const turned = (party: typeof zhang): typeof zhang => ({
  ...party,
  side: party.side === "APPLICANT" ? "RESPONDENT" : "APPLICANT",
});

/** Six ways to bodies outside the hub; the dispute stays with the centre all the while. */
export const outsideWays: Story = {
  title: "Six referrals to bodies outside the hub",
  async tell(t) {
    t.on("2026-05-11 09:00");
    const told = await register(t, "centre-clerk", {
      title: "拖欠工资及工伤赔偿纠纷",
      category: "LABOR",
      ownWords: "三个月工资没发，手也伤了。",
      parties: [zhang, { side: "RESPONDENT", kind: "ORGANIZATION", name: "荆州远帆建材有限公司" }],
    });
    t.on("2026-05-12 09:00");
    await refer(t, told, "COUNSELLING", "荆州区心理服务站");
    await refer(t, told, "LEGAL_AID", "荆州区法律援助中心", { outcome: "AID_GRANTED", lawyerAssigned: true });
    await refer(t, told, "APPRAISAL", "荆州某司法鉴定所", { outcome: "REPORT_ISSUED", excludedDays: 9 });
    await refer(t, told, "LABOR_ARBITRATION", "荆州区劳动人事争议仲裁委员会", { outcome: "AWARDED" });
    await refer(t, told, "NOTARY", "荆州某公证处", {
      outcome: "DEED_ISSUED",
      deedKind: "ENFORCEABLE_CLAIM",
      enforceable: true,
    });
    await refer(t, told, "INSURANCE_CLAIM", "某财产保险公司", { outcome: "PAID" });
  },
};

type Concluded = OutsideFacts & { readonly outcome: OutsideOutcome };

/** Offered, agreed to, sent and concluded on one day; without an outcome it ends with the parties' yes. */
async function refer(
  t: Telling,
  { dispute, partyIds }: Registered,
  kind: OutsideKind,
  bodyName: string,
  concluded?: Concluded,
): Promise<void> {
  const clerk = t.as("centre-clerk");
  const own = ["COUNSELLING", "LEGAL_AID", "LABOR_ARBITRATION"].includes(kind);
  const [applicant = ""] = partyIds;
  const { outsideReferrals, outsideOutcomes } = t.registry;
  const open = { disputeId: dispute.id, kind, bodyName, askingPartyId: own ? applicant : null };
  const { id: outsideReferralId } = await t.done(outsideReferrals.open(clerk, open));
  for (const yes of everyoneAgrees(t, own ? [applicant] : partyIds))
    await t.done(outsideReferrals.answer(clerk, { outsideReferralId, ...yes }));
  if (!concluded) return;
  await t.done(outsideReferrals.send(clerk, { outsideReferralId, sentOn: t.today() }));
  await t.done(outsideOutcomes.accept(clerk, { outsideReferralId, on: t.today() }));
  await t.done(outsideOutcomes.conclude(clerk, { outsideReferralId, on: t.today(), ...concluded }));
}

/** A community and its grid look for disputes; one week goes by without a round, and a drive counts what was found. */
export const screened: Story = {
  title: "Screening rounds, one of them missed, and a drive",
  async tell(t) {
    t.on("2026-06-01 09:00");
    const { screening, campaigns } = t.registry;
    const [head, clerk] = [t.as("centre-head"), t.as("centre-clerk")];
    for (const level of ["VILLAGE", "GRID_GROUP"] as const)
      await t.done(screening.setSchedule(head, { level, divisionCode: "421003", rhythm: "WEEKLY" }));
    const weeks = { type: "REGULAR", from: "2026-06-01", to: "2026-06-14" } as const;
    const community = await t.done(screening.plan(clerk, { ...weeks, organizationId: "jzq-jingzhong-community" }));
    const grid = await t.done(
      screening.plan(clerk, { ...weeks, to: "2026-06-07", organizationId: "jzq-jingzhong-grid-1" }),
    );
    t.on("2026-06-05 16:00");
    const done = { doneOn: t.today(), found: 1, handled: 1 };
    await t.done(screening.record(clerk, { roundId: community.id, ...done }));
    await t.done(screening.record(clerk, { roundId: grid.id, ...done, found: 0, handled: 0 }));
    const found = await register(t, "centre-clerk", {
      title: "楼道堆物纠纷",
      category: "NEIGHBOR",
      source: "SCREENING",
      channel: "GRID",
      sourceRecordId: community.id,
      ownWords: "楼道堆了纸箱，走不过去。",
      parties: [
        { ...zhang, name: "欧阳静", personId: null, citizenId: null },
        { ...li, name: "郭大路", personId: null, citizenId: null },
      ],
    });
    const drive = { name: "夏季邻里纠纷化解行动", subject: "LIVELIHOOD", divisionCode: "421003" } as const;
    const days = { periodFrom: "2026-06-01", periodTo: "2026-08-31", categories: ["NEIGHBOR"] } as const;
    const { id: campaignId } = await t.done(campaigns.start(head, { ...drive, ...days }));
    await t.done(campaigns.tag(clerk, { campaignId, disputeId: found.dispute.id }));
  },
};
