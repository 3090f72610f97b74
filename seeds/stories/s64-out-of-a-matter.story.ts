import { between } from "./cast.ts";
import { register } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

const ASSISTANT = "judge-assistant";
const JUDGE = "judge";

/** Recusal in a court: of an assistant, rejected and under review; and of the judge, who withdrew. */
export const outOfAMatter: Story = {
  title: "A judge who withdrew, and an assistant who is asked to",
  async tell(t) {
    const { courtRecusals, recusalReviews } = t.court;
    t.on("2026-06-11 09:00");
    const loan = await complaint(t, "借款利息纠纷", between("wu", "zheng"), "(2026)鄂1003诉前调641号");
    t.on("2026-06-12 09:30");
    const heirloom = await complaint(t, "古玩寄存纠纷", between("feng", "jiang"), "(2026)鄂1003诉前调642号");
    const known = { courtReferralId: heirloom.id, ground: "OTHER_RELATION", reason: "与保管人系大学同窗" } as const;
    const { id: withdrew } = await t.done(courtRecusals.request(t.as(JUDGE), known));
    t.on("2026-06-15 10:00");
    const decided = {
      recusalId: withdrew,
      reason: "决定回避，由其他审判人员办理",
      decisionNumber: "荆法回〔2026〕6号",
    };
    await t.done(courtRecusals.grant(t.as(ASSISTANT), decided));

    // A party asked at the window; the assistant writes it down, though it is the assistant who is meant.
    const asked = { about: "ASSISTANT", ground: "INTEREST", reason: "听说助理的亲属在对方公司任职" } as const;
    const by = { courtReferralId: loan.id, partyId: loan.applicantId };
    const { id: recusalId } = await t.done(courtRecusals.request(t.as(ASSISTANT), { ...by, ...asked }));
    t.on("2026-06-17 16:00");
    await t.done(courtRecusals.reject(t.as(JUDGE), { recusalId, reason: "经核实，该亲属已于去年离职" }));
    t.on("2026-06-18 09:00");
    const review = { recusalId, reason: "离职不等于没有利害关系", partyId: loan.applicantId };
    await t.done(recusalReviews.request(t.as(ASSISTANT), review));
  },
};

async function complaint(
  t: Telling,
  title: string,
  parties: ReturnType<typeof between>,
  preFilingNumber: string,
): Promise<{ readonly id: string; readonly applicantId: string }> {
  const { dispute, partyIds } = await register(t, ASSISTANT, {
    title,
    category: "CONTRACT",
    source: "COURT",
    ownWords: "约定的没有兑现。",
    parties,
  });
  const { id } = await t.done(
    t.court.referrals.receiveComplaint(t.as(ASSISTANT), {
      disputeId: dispute.id,
      causeOfAction: "合同纠纷",
      preFilingNumber,
      receivedOn: t.today(),
    }),
  );
  return { id, applicantId: partyIds[0] ?? "" };
}
