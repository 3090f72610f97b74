import type { NamedParty } from "../../subgraphs/registry/intake/intake.service.ts";
import { giveUp, li, mediators, register, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Eight years old; the mother's account acts for the child. */
const child: NamedParty = {
  side: "OTHER",
  kind: "PERSON",
  name: "李小禾",
  citizenId: "999999201801010014",
  address: "荆州区西城街道荆中路1号",
  personId: "party-zhang",
  guardian: { relation: "PARENT", name: "张守信", phone: "13800000001" },
};

/**
 * A separation with a child, and signs of violence: intake asks and triage asks again, the mediator is told, and neither side
 * is shown where the other is. Mediation is given up, and both are told of the court and the police.
 */
export const childAndHome: Story = {
  title: "A family dispute with a child, violence indicated",
  async tell(t) {
    t.on("2026-05-18 09:00");
    const told = await register(t, "centre-clerk", {
      title: "分居后子女抚养与探望纠纷",
      category: "MARRIAGE_FAMILY",
      violenceAnswer: "INDICATED",
      ownWords: "分开住以后，孩子跟谁、怎么看望说不拢，也不敢当面谈。",
      parties: [zhang, li, child],
    });
    const disputeId = told.dispute.id;
    t.on("2026-05-18 10:30");
    const sorted = {
      disputeId,
      level: "COMPLEX",
      reason: "涉及未成年人，分别安排见面",
      violenceAnswer: "ASKED",
    } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...sorted, toOrganizationId: "jzq-committee" }));
    t.on("2026-05-18 15:00");
    await signFor(t, "mediator", told);
    t.on("2026-05-19 09:00");
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-20 16:00");
    await giveUp(t, mediators.committee, told);
    const routesTold = ["向人民法院申请人身安全保护令", "向公安机关报案", "向人民法院起诉"];
    const report = { disputeId, outcome: "UNRESOLVED", summary: "不宜继续调解，已告知途径。", routesTold } as const;
    await t.done(t.registry.completion.report(t.as("mediator"), report));
  },
};
