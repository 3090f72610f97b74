import { between } from "./cast.ts";
import { everyoneAgrees, mediators, register, signFor, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A house goes for appraisal by a referral, and the clocks of centre and committee stand still by themselves until it ends. */
export const clocksThatWait: Story = {
  title: "Clocks that wait for an appraisal by themselves",
  async tell(t) {
    t.on("2026-05-25 09:00");
    const told = await register(t, "centre-clerk", {
      title: "地下室渗水责任纠纷",
      category: "PROPERTY_MANAGEMENT",
      ownWords: "地下室渗水，说不清是管道还是外墙的问题。",
      parties: between("ouyang", "feng"),
    });
    const disputeId = told.dispute.id;
    const assign = { disputeId, level: "COMPLEX", reason: "成因需要鉴定" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jzq-committee" }));
    t.on("2026-05-26 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-28 14:00");
    await sit(t, mediators.committee, told, "双方同意委托鉴定渗水成因。");
    const clerk = t.as("centre-clerk");
    const body = { disputeId, kind: "APPRAISAL", bodyName: "荆州某司法鉴定所" } as const;
    const { id: outsideReferralId } = await t.done(t.registry.outsideReferrals.open(clerk, body));
    for (const yes of everyoneAgrees(t, told.partyIds))
      await t.done(t.registry.outsideReferrals.answer(clerk, { outsideReferralId, ...yes }));
    await t.done(t.registry.outsideReferrals.send(clerk, { outsideReferralId, sentOn: t.today() }));
    t.on("2026-05-29 09:00");
    await t.done(t.registry.outsideOutcomes.accept(clerk, { outsideReferralId, on: t.today() }));
    t.on("2026-06-15 10:00");
    const report = { on: t.today(), outcome: "REPORT_ISSUED", reportOn: t.today(), excludedDays: 18 } as const;
    await t.done(t.registry.outsideOutcomes.conclude(clerk, { outsideReferralId, ...report }));
  },
};
