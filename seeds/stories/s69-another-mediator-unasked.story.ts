import { mediators, register, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

const qiao = {
  side: "APPLICANT",
  kind: "PERSON",
  name: "乔明远",
  citizenId: "999999199303086032",
  phone: "13800000070",
  address: "荆州区西城街道张居正街9号",
} as const;
const shen = {
  side: "RESPONDENT",
  kind: "PERSON",
  name: "沈若兰",
  citizenId: "999999198504177040",
  phone: "13800000071",
  address: "荆州区西城街道张居正街9号",
} as const;

/** Nobody asked: the head sees that the mediator took a side, names another, and the case goes on the same day. */
export const anotherMediatorUnasked: Story = {
  title: "A recusal nobody asked for",
  async tell(t) {
    t.on("2026-06-11 09:00");
    const told = await register(t, "committee-head", {
      title: "合租房押金与水电费纠纷",
      category: "CONTRACT",
      ownWords: "合租到期，押金和水电费算不清。",
      parties: [qiao, shen],
    });
    const { committee } = mediators;
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.apply(t.as(committee.person), { disputeId, committeeId: "jzq-committee" }));
    await takeIn(t, committee, told);
    t.on("2026-06-15 10:00");
    await sit(t, committee, told, "双方陈述并对账。");
    t.on("2026-06-16 09:00");
    const { id: caseId } = await t.caseOf(disputeId);
    const order = { caseId, mediatorId: committee.id, ground: "FAULT", replacementId: "m-fangzhengyan" } as const;
    const reason = "调解中替一方说话，主任旁听后更换。";
    await t.done(t.mediation.recusalOrders.order(t.as("committee-head"), { ...order, reason }));
    t.on("2026-06-16 15:00");
    await sit(t, { person: "committee-head", id: "m-fangzhengyan" }, told, "换人后继续对账。");
  },
};
