import { between } from "./cast.ts";
import { agreeInWriting, closeSettled, mediators, register, signFor, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

/**
 * A quarrel over a ditch that two districts share: it belongs to both, a leading post answers for it, a standing group is
 * called, and it is settled and closed.
 */
export const crossBoundary: Story = {
  title: "Across a boundary, answered for by a leading post",
  async tell(t) {
    t.on("2026-04-08 09:00");
    const told = await register(t, "centre-clerk", {
      title: "跨区灌溉渠道放水纠纷",
      category: "FOREST_LAND",
      ownWords: "渠道在两区交界处，上游排水影响下游养殖。",
      parties: between("zhu", "xu"),
    });
    const disputeId = told.dispute.id;
    const shared = { disputeId, divisionCode: "421002", reason: "渠道跨荆州、沙市两区，下游养殖户在沙市区" };
    await t.done(t.registry.furtherDivisions.add(t.as("centre-clerk"), shared));
    const appoint = { disputeId, scope: "HANDLING", reason: "跨区纠纷，涉及两地养殖户" } as const;
    const first = { ...appoint, organizationId: "jzq-petition", post: "DEPUTY_HEAD", dueOn: "2026-04-30" } as const;
    await t.done(t.registry.leadResponsibilities.appoint(t.as("centre-head"), first));

    t.on("2026-04-09 09:00");
    const assignment = { disputeId, level: "MAJOR", reason: "跨区、多方", toOrganizationId: "jzq-committee" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-head"), assignment));
    t.on("2026-04-10 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-04-13 09:00");
    await t.done(
      t.registry.jointHandling.order(t.as("centre-head"), {
        disputeId,
        groupId: "jzq-g-environment",
        leadOrganizationId: "jzq-centre",
        memberIds: ["jzq-committee", "ssq-centre"],
        meetingOn: "2026-04-15",
        reason: "两区联防联调",
      }),
    );
    // The office's own head takes the case over from the deputy.
    t.on("2026-04-16 09:00");
    const second = { ...appoint, organizationId: "jzq-petition", post: "BODY_HEAD", dueOn: "2026-05-15" } as const;
    await t.done(t.registry.leadResponsibilities.appoint(t.as("centre-head"), { ...second, reason: "提级包案" }));
    t.on("2026-04-17 14:30");
    await sit(t, mediators.committee, told, "双方同意分时放水。");
    t.on("2026-04-20 10:00");
    const { id: agreementId } = await agreeInWriting(t, mediators.committee, told, {
      facts: "上游排水影响下游养殖。",
      terms: "每周二、五放水，提前一日通知，补偿鱼苗损失三千元。",
      amount: "3000.00",
      plan: [{ what: "补偿鱼苗损失", amount: "3000.00", dueOn: "2026-04-24" }],
    });
    t.on("2026-04-24 16:00");
    const performed = { agreementId, itemNumber: 1, performedOn: "2026-04-24", proof: "收条" };
    await t.done(t.mediation.performance.record(t.as("mediator"), performed));
    t.on("2026-04-27 09:00");
    await closeSettled(t, "mediator", told, "分时放水，补偿款已付清。");
  },
};
