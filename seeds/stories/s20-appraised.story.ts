import { between } from "./cast.ts";
import { mediators, register, signFor, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

/**
 * Mediation stands still while a house is appraised, goes on, and is lengthened by both parties' agreement; the centre's
 * own target is lengthened by its head. A suspension adds its days, an extension is a decision: both are shown as such.
 */
export const appraised: Story = {
  title: "Suspended for an appraisal, then extended by agreement",
  async tell(t) {
    t.on("2026-05-11 09:00");
    const told = await register(t, "centre-clerk", {
      title: "装修致邻屋开裂纠纷",
      category: "NEIGHBOR",
      ownWords: "隔壁砸墙装修，我家墙上裂了缝。",
      parties: between("feng", "yang"),
    });
    const disputeId = told.dispute.id;
    const assign = { disputeId, level: "COMPLEX", reason: "需要鉴定" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jzq-committee" }));
    t.on("2026-05-12 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-15 14:00");
    await sit(t, mediators.committee, told, "双方同意委托房屋安全鉴定。");
    const deadlineId = await t.clockOf("mediation", disputeId, "PM_GENERAL");
    const appraisal = { deadlineId, ground: "APPRAISAL", reason: "委托房屋安全鉴定" } as const;
    await t.done(t.mediation.deadlineChanges.suspend(t.as("mediator"), appraisal));
    t.on("2026-05-22 10:00");
    const target = await t.clockOf("registry", disputeId, "CENTRE_COMPLEX");
    const longer = { deadlineId: target, days: 15, reason: "鉴定尚未出具结论" };
    await t.done(t.registry.deadlineChanges.extend(t.as("centre-head"), longer));
    t.on("2026-06-05 09:30");
    await t.done(t.mediation.deadlineChanges.resume(t.as("mediator"), { deadlineId, reason: "鉴定意见已收到" }));
    t.on("2026-06-18 15:00");
    const agreed = { deadlineId, days: 10, reason: "双方同意继续协商赔偿", agreedPartyIds: told.partyIds };
    await t.done(t.mediation.deadlineChanges.extend(t.as("mediator"), agreed));
  },
};
