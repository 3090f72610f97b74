import { agreeInWriting, closeSettled, mediators, register, sit, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Two bodies in turn found themselves not competent and gave it back; the centre held it all the while. */
export const bounced: Story = {
  title: "Bounced between two bodies, never without a holder",
  async tell(t) {
    t.on("2026-03-09 09:15");
    const told = await register(t, "centre-clerk", {
      title: "小区物业费与电梯维修纠纷",
      category: "PROPERTY_MANAGEMENT",
      ownWords: "电梯坏了三个月没人修，物业还照收费用。",
      parties: [
        zhang,
        { side: "RESPONDENT", kind: "ORGANIZATION", name: "荆州安居物业有限公司", creditCode: "91999999MA0000001N" },
      ],
    });
    const disputeId = told.dispute.id;
    const assign = (toOrganizationId: string, reason: string) =>
      t.done(t.registry.triage.assign(t.as("centre-clerk"), { disputeId, level: "COMPLEX", reason, toOrganizationId }));
    const giveBack = async (person: string, reason: string): Promise<void> => {
      const { id: referralId } = await t.pending(disputeId);
      await t.done(t.registry.referrals.return(t.as(person), { referralId, reason }));
    };

    await assign("jz-traffic-committee", "首次分流");
    t.on("2026-03-11 16:00");
    await giveBack("traffic-mediator", "不属道路交通事故纠纷");
    t.on("2026-03-12 09:00");
    await assign("jz-medical-committee", "再次分流");
    t.on("2026-03-16 15:30");
    await giveBack("medical-mediator", "不属医疗纠纷");
    t.on("2026-03-17 09:00");
    await assign("jzq-committee", "由区调委会办理");
    t.on("2026-03-18 08:50");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-03-20 09:30");
    await sit(t, mediators.committee, told, "物业同意先修后收。");
    await agreeInWriting(t, mediators.committee, told, {
      facts: "电梯停运三个月，物业仍收取全额费用。",
      terms: "物业当日组织维修，并退还三个月电梯费。",
      amount: "270.00",
    });
    t.on("2026-03-23 10:00");
    await closeSettled(t, "mediator", told, "电梯已恢复运行，费用当场退还。");
  },
};
