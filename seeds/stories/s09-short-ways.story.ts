import { between } from "./cast.ts";
import { register, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Settled at the window before anybody else was asked. */
export const onTheSpot: Story = {
  title: "Settled at the window",
  async tell(t) {
    t.on("2026-04-14 10:00");
    const told = await register(t, "centre-clerk", {
      title: "买卖小额退款纠纷",
      category: "CONSUMER",
      ownWords: "买的电饭煲坏了，店里不肯退。",
      parties: between("ouyang", "wu"),
    });
    t.on("2026-04-14 10:50");
    const disputeId = told.dispute.id;
    await t.done(t.registry.triage.settleOnTheSpot(t.as("centre-clerk"), { disputeId, form: "ORAL" }));
    await t.done(t.registry.closing.close(t.as("centre-clerk"), { disputeId }));
  },
};

/** Not for mediation: the party was told where to go, and the record says so. */
export const redirected: Story = {
  title: "Told another route",
  async tell(t) {
    t.on("2026-04-20 15:00");
    const told = await register(t, "centre-clerk", {
      title: "对行政处理决定不服",
      category: "OTHER",
      ownWords: "对镇里的处理决定不服。",
      parties: [zhang],
    });
    const disputeId = told.dispute.id;
    const route = { disputeId, reason: "属行政争议，不属调解范围", routeTold: "可以依法申请行政复议或者提起行政诉讼" };
    await t.done(t.registry.triage.redirect(t.as("centre-clerk"), route));
    await t.done(t.registry.closing.close(t.as("centre-clerk"), { disputeId }));
  },
};

/** Sent to the wrong body by mistake, taken back before it was signed for, and sent again. */
export const takenBack: Story = {
  title: "Sent by mistake and taken back",
  async tell(t) {
    t.on("2026-06-16 09:00");
    const told = await register(t, "centre-clerk", {
      title: "相邻通行纠纷",
      category: "NEIGHBOR",
      ownWords: "邻居在过道上堆放杂物。",
      parties: between("zhuge", "zheng"),
    });
    const disputeId = told.dispute.id;
    const assign = { disputeId, level: "SIMPLE", reason: "邻里纠纷" } as const;
    await t.done(
      t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jz-medical-committee" }),
    );
    t.on("2026-06-16 09:20");
    const { id: referralId } = await t.pending(disputeId);
    await t.done(t.registry.referrals.withdraw(t.as("centre-clerk"), { referralId, reason: "接收单位选择有误" }));
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jzq-committee" }));
  },
};

/** Nobody has signed for it: the sender still holds it, and the clock says since when. */
export const silence: Story = {
  title: "Sent and not signed for",
  async tell(t) {
    t.on("2026-06-15 09:00");
    const told = await register(t, "centre-clerk", {
      title: "劳务报酬纠纷",
      category: "LABOR",
      ownWords: "干完活没有拿到工钱。",
      parties: between("zhou", "feng"),
    });
    const assign = { disputeId: told.dispute.id, level: "SIMPLE", reason: "金额不大" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jzq-committee" }));
  },
};
