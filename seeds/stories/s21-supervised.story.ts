import type { JointMeetingItemEntity } from "../../subgraphs/registry/joint-meeting/joint-meeting.entity.ts";
import { between } from "./cast.ts";
import { mediators, register, signFor, sit, takeIn } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

/** The agenda item of a dispute that waits to be convened. */
async function itemOf(t: Telling, disputeId: string): Promise<JointMeetingItemEntity> {
  const waiting = await t.registry.jointMeetings.page(t.as("centre-head"), ["ENTERED"], { first: 100 });
  const item = waiting.nodes.find((one) => one.disputeId === disputeId);
  if (!item) throw new Error("No agenda item of this dispute waits.");
  return item;
}

/**
 * The centre's powers, each used once: two bodies gave it back, so it came before a joint meeting; the committee that took
 * it was slow and was chased; it reported the dispute as major; and for a second notice it left unanswered the centre
 * recommended to the competent body, against the committee as a body.
 */
export const supervised: Story = {
  title: "Bounced twice, settled at a joint meeting, chased, reported and recommended on",
  async tell(t) {
    t.on("2026-04-07 09:00");
    const told = await register(t, "centre-clerk", {
      title: "沿街商铺转租与拆迁补偿纠纷",
      category: "LAND_EXPROPRIATION_DEMOLITION",
      ownWords: "铺面要拆，转租的几家都来要补偿，找了几处都说不归他们管。",
      parties: between("jiang", "zhu"),
    });
    const disputeId = told.dispute.id;
    const assign = (person: string, toOrganizationId: string, reason: string) =>
      t.done(t.registry.triage.assign(t.as(person), { disputeId, level: "COMPLEX", reason, toOrganizationId }));
    const giveBack = async (person: string, reason: string): Promise<void> => {
      const { id: referralId } = await t.pending(disputeId);
      await t.done(t.registry.referrals.return(t.as(person), { referralId, reason }));
    };

    await assign("centre-clerk", "jz-traffic-committee", "首次分流");
    t.on("2026-04-09 10:00");
    await giveBack("traffic-mediator", "不属道路交通事故纠纷");
    await assign("centre-clerk", "jzq-court-room", "再次分流");
    t.on("2026-04-10 11:00");
    await giveBack("court-mediator", "法院未委派，不属本室范围");

    // The second return put it down by itself; the head convenes the bodies.
    t.on("2026-04-13 09:00");
    const { id: itemId } = await itemOf(t, disputeId);
    const bodies = { leadOrganizationId: "jzq-committee", memberIds: ["jzq-petition", "jzq-justice"] };
    const meeting = { kind: "JOINT_MEETING", disputeIds: [disputeId], meetingOn: "2026-04-15", ...bodies } as const;
    await t.done(t.registry.jointMeetings.convene(t.as("centre-head"), meeting));
    t.on("2026-04-15 15:00");
    await t.done(
      t.registry.jointMeetingItems.decide(t.as("centre-head"), {
        itemId,
        decision: "ASSIGN",
        plan: "由区调委会受理，信访部门配合做好解释。",
        opinions: [{ organizationId: "jzq-justice", opinion: "属民间纠纷，可以由调委会受理。" }],
        responsibleId: "jzq-committee",
        followUpDueOn: "2026-05-15",
      }),
    );
    await assign("centre-head", "jzq-committee", "按联席会议决定");

    // Nobody signed within three working days: the committee is chased, and signs.
    t.on("2026-04-21 09:00");
    const clocks = await t.registry.workLists.overdue(t.as("centre-head"), {
      filter: { codes: ["CENTRE_ACK"] },
      page: { first: 100 },
    });
    const late = clocks.nodes.find((one) => one.disputeId === disputeId);
    const chase = { disputeId, addresseeId: "jzq-committee" };
    const { supervision } = t.registry;
    const { id: noticeId } = await t.done(
      supervision.issue(t.as("centre-head"), {
        ...chase,
        trigger: "OVERDUE",
        deadlineId: late?.id ?? null,
        demand: "请说明未签收的原因并签收。",
      }),
    );
    t.on("2026-04-22 09:00");
    await signFor(t, "mediator", told);
    await t.done(supervision.reply(t.as("mediator"), { noticeId, text: "因人员外出培训延误，今日已签收。" }));
    await t.done(supervision.acceptReply(t.as("centre-head"), { noticeId }));
    await t.done(supervision.close(t.as("centre-head"), { noticeId, reason: "已签收" }));
    await takeIn(t, mediators.committee, told);
    await t.done(
      t.registry.jointMeetingItems.followUp(t.as("mediator"), { itemId, report: "已签收受理，确定调解员。" }),
    );

    t.on("2026-04-28 14:30");
    await sit(t, mediators.committee, told, "双方对补偿标准分歧较大。");
    const grounds = "涉及多家商户，补偿标准需要征收部门明确。";
    const major = { disputeId, receiverId: "jzq-centre", grounds };
    const { id: reportId } = await t.done(t.registry.majorReports.report(t.as("mediator"), major));
    t.on("2026-04-29 10:00");
    const answer = "请先就无争议部分调解，补偿标准由中心协调征收部门书面答复。";
    await t.done(t.registry.majorReports.answer(t.as("centre-head"), { reportId, answer }));

    // A second notice stayed without a reply for more than five working days.
    t.on("2026-05-12 09:00");
    const demand = "请报告无争议部分的调解进展。";
    const second = await t.done(supervision.issue(t.as("centre-head"), { ...chase, trigger: "ORDER", demand }));
    t.on("2026-05-20 09:00");
    const recommendation = await t.done(
      t.registry.accountability.recommend(t.as("centre-head"), {
        disputeId,
        subjectId: "jzq-committee",
        competentBodyId: "jzq-justice",
        ground: "NO_REPLY",
        noticeIds: [second.id],
        statement: "督办通知逾期未回复。",
      }),
    );
    // The bureau answered on paper; the centre writes it down.
    t.on("2026-05-26 16:00");
    const written = {
      recommendationId: recommendation.id,
      answer: "ADOPTED",
      reason: "已要求该委员会限期回复。",
    } as const;
    await t.done(t.registry.accountability.answer(t.as("centre-head"), written));
    t.on("2026-05-27 09:00");
    await t.done(supervision.reply(t.as("mediator"), { noticeId: second.id, text: "无争议部分已谈妥，下周签署。" }));
  },
};
