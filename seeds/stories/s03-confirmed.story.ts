import { agreeInWriting, closeSettled, li, mediators, register, sit, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** The committee was asked directly; the court first wanted one more paper, then confirmed the agreement. */
export const confirmed: Story = {
  title: "An agreement confirmed by the court",
  async tell(t) {
    t.on("2026-03-10 09:00");
    const told = await register(t, "committee-head", {
      title: "民间借贷还款纠纷",
      category: "CONTRACT",
      ownWords: "借出去的钱到期没有还。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.apply(t.as("party-zhang"), { disputeId, committeeId: "jzq-committee" }));
    t.on("2026-03-11 09:00");
    await takeIn(t, mediators.committee, told);
    t.on("2026-03-13 14:00");
    await sit(t, mediators.committee, told, "双方核对了借条和转账记录。");
    t.on("2026-03-18 10:30");
    const { id: agreementId } = await agreeInWriting(t, mediators.committee, told, {
      facts: "借款二万四千元，已还四千元。",
      terms: "余款二万元分四期偿还。",
      amount: "20000.00",
      plan: ["2026-04-30", "2026-05-29", "2026-06-15", "2026-06-18"].map((dueOn, i) => ({
        what: `第${i + 1}期还款`,
        amount: "5000.00",
        dueOn,
      })),
    });
    t.on("2026-03-25 09:20");
    const application = { agreementId, courtId: "jzq-court", applicantIds: told.partyIds };
    const { id: confirmationId } = await t.done(
      t.court.confirmationApplications.apply(t.as("judge-assistant"), application),
    );
    t.on("2026-03-26 10:00");
    const there = ["AGREEMENT", "IDENTITY_AND_CONTACT"] as const;
    const checked = { confirmationId, aboutProperty: false };
    await t.done(t.court.confirmationPapers.check(t.as("judge-assistant"), { ...checked, present: there }));
    const supplement = { confirmationId, dueOn: "2026-04-02" };
    await t.done(t.court.confirmationApplications.requestSupplement(t.as("judge-assistant"), supplement));
    t.on("2026-03-30 15:00");
    const complete = [...there, "PROOF_OF_MEDIATION"] as const;
    await t.done(t.court.confirmationPapers.check(t.as("judge-assistant"), { ...checked, present: complete }));
    await t.done(t.court.confirmationApplications.supplement(t.as("judge-assistant"), { confirmationId }));
    t.on("2026-03-31 09:00");
    const number = "(2026)鄂1003民特17号";
    await t.done(t.court.confirmations.accept(t.as("judge-assistant"), { confirmationId, caseNumber: number }));
    t.on("2026-04-08 16:20");
    await t.done(t.court.confirmations.confirm(t.as("judge"), { confirmationId, rulingNumber: number }));
    for (const [i, day] of ["2026-04-30", "2026-05-29", "2026-06-15", "2026-06-18"].entries()) {
      t.on(`${day} 17:00`);
      const paid = { agreementId, itemNumber: i + 1, performedOn: day, proof: "转账凭证" };
      await t.done(t.mediation.performance.record(t.as("mediator"), paid));
    }
    t.on("2026-06-19 09:00");
    await closeSettled(t, "mediator", told, "四期款项全部付清。");
  },
};
