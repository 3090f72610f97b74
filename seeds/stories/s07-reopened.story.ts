import { agreeInWriting, closeSettled, li, mediators, register, sit, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A party changed its mind after the closing: the dispute was taken up again, mediated anew, and performed. */
export const reopened: Story = {
  title: "Reopened after a change of mind",
  async tell(t) {
    t.on("2026-03-05 09:40");
    const told = await register(t, "centre-clerk", {
      title: "承包地边界纠纷",
      category: "FOREST_LAND",
      ownWords: "邻居犁地越过了界。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    const assign = { disputeId, level: "SIMPLE", reason: "邻里可调", toOrganizationId: "jzq-committee" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), assign));
    t.on("2026-03-06 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-03-09 10:00");
    await sit(t, mediators.committee, told, "到地头指认界线。");
    const { id: agreementId } = await agreeInWriting(t, mediators.committee, told, {
      facts: "犁地越界约半米。",
      terms: "秋种前恢复原界，埋设界石。",
      plan: [{ what: "埋设界石", dueOn: "2026-04-20" }],
    });
    t.on("2026-03-12 09:00");
    await closeSettled(t, "mediator", told, "已达成书面协议。");

    t.on("2026-04-21 09:30");
    const contested = { agreementId, routesTold: ["JUDICIAL", "ADMINISTRATIVE"] } as const;
    await t.done(t.mediation.performance.contest(t.as("mediator"), contested));
    const again = { disputeId, reason: "一方反悔，未按期埋设界石" };
    await t.done(t.registry.closing.reopen(t.as("centre-clerk"), again));
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, reason: "重新调解" }));
    t.on("2026-04-22 09:00");
    await signFor(t, "committee-head", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-04-24 09:30");
    await sit(t, mediators.committee, told, "请村里老人一同到场指认。");
    await agreeInWriting(t, mediators.committee, told, { facts: "旧界清楚。", terms: "当场埋设界石。" });
    t.on("2026-04-27 09:00");
    await closeSettled(t, "mediator", told, "界石已当场埋设。");
  },
};
