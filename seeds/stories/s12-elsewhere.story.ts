import { agreeInWriting, li, mediators, register, sit, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** In Shashi the centre is also the committee: one body, two roles, and no hand-over needed between them. */
export const twoRoles: Story = {
  title: "A centre that is also the committee",
  async tell(t) {
    t.on("2026-04-27 09:00");
    const told = await register(t, "shashi-clerk", {
      title: "菜市场摊位占道纠纷",
      category: "NEIGHBOR",
      divisionCode: "421002",
      ownWords: "隔壁摊位占了过道。",
      parties: [
        { ...zhang, name: "鲁一帆", personId: null, citizenId: null },
        { ...li, name: "司徒明", personId: null, citizenId: null },
      ],
    });
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.offer(t.as("shashi-mediator"), { disputeId, committeeId: "ssq-centre" }));
    await takeIn(t, mediators.shashi, told);
    await sit(t, mediators.shashi, told, "现场划线。");
    await agreeInWriting(t, mediators.shashi, told, { facts: "摊位外摆。", terms: "当场退回线内。" });
    t.on("2026-04-28 09:00");
    const report = { disputeId, outcome: "RESOLVED", summary: "当场履行。", routesTold: [] } as const;
    await t.done(t.registry.completion.report(t.as("shashi-clerk"), report));
    await t.done(t.registry.completion.accept(t.as("shashi-clerk"), { disputeId }));
    await t.done(t.registry.closing.close(t.as("shashi-clerk"), { disputeId }));
  },
};

/** A complaint against persons: registered, routed, announced to nobody, and part of no dispute. */
export const complaint: Story = {
  title: "A complaint that concerns its office alone",
  async tell(t) {
    t.on("2026-05-20 10:00");
    const { id: petitionId } = await t.done(
      t.petition.registration.register(t.as("petition-clerk"), {
        petitionClass: "COMPLAINT_ACCUSATION",
        channel: "LETTER",
        matter: "反映某工作人员作风问题。",
        numberOfPetitioners: 1,
        petitionerPartyIds: [],
      }),
    );
    t.on("2026-05-22 10:00");
    await t.done(t.petition.registration.route(t.as("petition-clerk"), { petitionId, to: "DISCIPLINE" }));
  },
};
