import { agreeInWriting, li, mediators, register, sit, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Many parties, several sectors: the head of the centre assigned it as major and called the bodies together. */
export const joint: Story = {
  title: "A major cross-sector dispute handled jointly",
  async tell(t) {
    t.on("2026-05-11 09:00");
    const told = await register(t, "centre-clerk", {
      title: "养殖场异味扰民与赔偿纠纷",
      category: "ENVIRONMENT",
      channel: "GRID",
      source: "SCREENING",
      ownWords: "养殖场气味很大，几户人家的鱼塘也受了影响。",
      parties: [
        zhang,
        {
          ...{ side: "APPLICANT", kind: "PERSON", name: "欧阳顺水", citizenId: "99999920120229123X" },
          // Heir to one of the ponds, born on a leap day.
          guardian: { relation: "GRANDPARENT", name: "欧阳长河", phone: "13800000008" },
        },
        { side: "RESPONDENT", kind: "ORGANIZATION", name: "荆州田园养殖专业合作社", creditCode: "91999999MA0000001N" },
        { ...li, side: "OTHER" },
      ],
    });
    const disputeId = told.dispute.id;
    const major = {
      disputeId,
      level: "MAJOR",
      reason: "涉及环保、农业多部门和多户",
      toOrganizationId: "jzq-committee",
    } as const;
    await t.done(t.registry.triage.assign(t.as("centre-head"), major));
    t.on("2026-05-12 09:00");
    await signFor(t, "mediator", told);
    await t.done(
      t.registry.jointHandling.order(t.as("centre-head"), {
        disputeId,
        leadOrganizationId: "jzq-committee",
        memberIds: ["jzq-police", "jzq-petition", "jzq-justice"],
        meetingOn: "2026-05-15",
        reason: "跨行业重大纠纷，联合会商",
      }),
    );
    t.on("2026-05-18 09:00");
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-22 14:30");
    await sit(t, mediators.committee, told, "各部门到场，逐户核对损失。");
    t.on("2026-05-29 15:00");
    await agreeInWriting(t, mediators.committee, told, {
      facts: "粪污收集不及时，气味扩散。",
      terms: "合作社加盖密闭设施并补偿两户损失。",
      amount: "18600.00",
      plan: [
        { what: "加盖密闭设施", dueOn: "2026-06-30" },
        { what: "支付补偿", amount: "18600.00", dueOn: "2026-06-12" },
      ],
    });
    t.on("2026-06-01 09:00");
    const report = { disputeId, outcome: "RESOLVED", summary: "已达成协议，履行中。", routesTold: [] } as const;
    await t.done(t.registry.completion.report(t.as("mediator"), report));
    await t.done(t.registry.completion.accept(t.as("centre-head"), { disputeId }));
    await t.done(t.registry.closing.startFollowUp(t.as("centre-clerk"), { disputeId }));
  },
};
