import { agreeInWriting, li, mediators, register, sit, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Confirmed and served; a party objects in time and is not heard, pays nothing, and the other has it enforced. */
export const enforced: Story = {
  title: "A confirmation objected to and enforced",
  async tell(t) {
    t.on("2026-03-30 09:00");
    const told = await register(t, "committee-head", {
      title: "货款拖欠纠纷",
      category: "CONTRACT",
      ownWords: "送了货，货款一直没有付。",
      parties: [zhang, li],
    });
    const { dispute, partyIds } = told;
    const [applicantId = "", defaultingPartyId = ""] = partyIds;
    await t.done(t.mediation.cases.apply(t.as("party-zhang"), { disputeId: dispute.id, committeeId: "jzq-committee" }));
    await takeIn(t, mediators.committee, told);
    t.on("2026-04-01 10:00");
    await sit(t, mediators.committee, told, "双方核对送货单。");
    const { id: agreementId } = await agreeInWriting(t, mediators.committee, told, {
      facts: "三批货，货款八千六百元未付。",
      terms: "五月十五日前一次付清。",
      amount: "8600.00",
      plan: [{ what: "货款", amount: "8600.00", dueOn: "2026-05-15" }],
    });
    t.on("2026-04-07 09:30");
    const application = { agreementId, courtId: "jzq-court", applicantIds: partyIds };
    const { id: confirmationId } = await t.done(
      t.court.confirmationApplications.apply(t.as("judge-assistant"), application),
    );
    t.on("2026-04-09 10:00");
    const caseNumber = "(2026)鄂1003民特27号";
    await t.done(t.court.confirmations.accept(t.as("judge-assistant"), { confirmationId, caseNumber }));
    t.on("2026-04-20 15:00");
    await t.done(t.court.confirmations.confirm(t.as("judge"), { confirmationId, rulingNumber: caseNumber }));
    t.on("2026-04-22 11:00");
    for (const partyId of partyIds) {
      const receipt = { confirmationId, partyId, receivedOn: t.today(), means: "DIRECT" } as const;
      await t.done(t.court.receipts.ruling(t.as("judge-assistant"), receipt));
    }
    t.on("2026-05-06 14:00");
    const objection = { confirmationId, objector: "PARTY", partyId: defaultingPartyId } as const;
    const { id: objectionId } = await t.done(
      t.court.objections.raise(t.as("party-li"), { ...objection, reason: "货物数量有误" }),
    );
    t.on("2026-05-13 10:00");
    const rejection = { objectionId, decision: "REJECTED", rulingNumber: `${caseNumber}之一` } as const;
    await t.done(t.court.objections.decide(t.as("judge"), rejection));
    t.on("2026-05-20 09:00");
    await t.done(
      t.court.enforcements.apply(t.as("party-zhang"), {
        confirmationId,
        applicantId,
        defaultingPartyId,
        performanceDueOn: "2026-05-15",
      }),
    );
  },
};
