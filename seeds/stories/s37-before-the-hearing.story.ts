import { between } from "./cast.ts";
import { everyoneAgrees, register } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A committee asks a court about the law and is answered; another question is still waiting. */
export const guidance: Story = {
  title: "A question to a guide judge, answered in writing",
  async tell(t) {
    t.on("2026-05-18 09:30");
    const asking = { courtId: "jzq-court", divisionCode: "421003" } as const;
    const { id: questionId } = await t.done(
      t.court.guidance.ask(t.as("mediator"), {
        ...asking,
        category: "NEIGHBOR",
        question: "相邻住户共用排水管老化漏水，维修费用没有约定的，由谁承担？",
      }),
    );
    t.on("2026-05-25 15:00");
    await t.done(
      t.court.guidance.answer(t.as("judge"), {
        questionId,
        answer: "没有约定的，由共同使用的各方按照受益情况分担；一方过错造成的损坏由该方承担。",
        legalBasis: "民法典第二百八十八条、第二百九十六条",
      }),
    );
    t.on("2026-06-15 10:00");
    const waiting = { ...asking, category: "PROPERTY_MANAGEMENT", question: "物业费的诉讼时效从哪一天起算？" } as const;
    await t.done(t.court.guidance.ask(t.as("court-mediator"), waiting));
  },
};

/** A filed case that an assistant of the fast-track team mediates before the hearing, with a delegate; both sign. */
export const beforeTheHearing: Story = {
  title: "Mediated by the court before the hearing",
  async tell(t) {
    t.on("2026-05-11 09:30");
    const told = await register(t, "judge-assistant", {
      title: "装修尾款纠纷",
      category: "CONTRACT",
      source: "COURT",
      ownWords: "装修完工，尾款没有结清。",
      parties: between("cao", "zhuge"),
    });
    const { id: courtReferralId } = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), {
        disputeId: told.dispute.id,
        causeOfAction: "装饰装修合同纠纷",
        preFilingNumber: "(2026)鄂1003诉前调171号",
        receivedOn: t.today(),
      }),
    );
    t.on("2026-05-12 10:00");
    const caseNumber = "(2026)鄂1003民初415号";
    await t.done(
      t.court.referrals.fileCase(t.as("judge-assistant"), { courtReferralId, caseNumber, procedureKind: "SUMMARY" }),
    );
    t.on("2026-05-13 10:00");
    await t.done(
      t.court.preHearings.open(t.as("judge-assistant"), {
        courtReferralId,
        teamId: "ct-fast-track",
        consents: everyoneAgrees(t, told.partyIds),
        mediators: [{ kind: "DELEGATE", mediatorId: "delegate-xicheng" }],
      }),
    );
    t.on("2026-05-18 15:30");
    await t.done(t.court.preHearings.agree(t.as("judge-assistant"), { courtReferralId }));
    t.on("2026-05-19 10:00");
    await t.done(t.court.referrals.issueStatement(t.as("judge"), { courtReferralId, caseNumber }));
    for (const [i, day] of ["2026-05-19", "2026-05-21"].entries()) {
      t.on(`${day} 16:00`);
      const receipt = { courtReferralId, receivedOn: day, means: "AT_COURT" } as const;
      await t.done(
        t.court.receipts.statement(t.as("judge-assistant"), { ...receipt, partyId: told.partyIds[i] ?? "" }),
      );
    }
  },
};
