import { li, register, signFor, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** The other side did not want mediation: nothing is mediated, the routes are told, the party sues. */
export const refused: Story = {
  title: "A party refuses mediation and sues",
  async tell(t) {
    t.on("2026-03-16 10:00");
    const told = await register(t, "centre-clerk", {
      title: "房屋租赁押金纠纷",
      category: "HOUSING_HOMESTEAD",
      ownWords: "退租后房东不退押金。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    const simple = { disputeId, level: "SIMPLE", reason: "事实清楚", toOrganizationId: "jzq-committee" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), simple));
    t.on("2026-03-17 09:00");
    await signFor(t, "mediator", told);
    const { id: caseId } = await t.caseOf(disputeId);
    const [applicant = "", respondent = ""] = told.partyIds;
    const asked = { caseId, askedOn: t.today(), means: "PHONE" } as const;
    await t.done(t.mediation.consents.record(t.as("mediator"), { ...asked, partyId: applicant, answer: "GIVEN" }));
    await t.done(t.mediation.consents.record(t.as("mediator"), { ...asked, partyId: respondent, answer: "REFUSED" }));
    t.on("2026-03-18 09:30");
    await signFor(t, "centre-clerk", told);
    const report = {
      disputeId,
      outcome: "UNRESOLVED",
      summary: "被申请人明确拒绝调解。",
      routesTold: ["向人民法院起诉"],
    } as const;
    await t.done(t.registry.completion.report(t.as("centre-clerk"), report));
    await t.done(t.registry.completion.accept(t.as("centre-head"), { disputeId }));
    t.on("2026-03-24 11:00");
    const transfer = { disputeId, route: "向人民法院起诉", begunOn: "2026-03-23" };
    await t.done(t.registry.closing.transfer(t.as("centre-clerk"), transfer));
    await t.done(t.registry.closing.close(t.as("centre-clerk"), { disputeId }));
  },
};
