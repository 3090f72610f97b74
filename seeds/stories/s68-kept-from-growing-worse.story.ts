import { mediators, register, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

const shao = {
  side: "APPLICANT",
  kind: "PERSON",
  name: "邵一衡",
  citizenId: "999999198706123016",
  phone: "13800000068",
  address: "荆州区西城街道拥军路6号",
} as const;
const jiang = {
  side: "RESPONDENT",
  kind: "PERSON",
  name: "蒋安澜",
  citizenId: "999999197909235021",
  phone: "13800000069",
  address: "荆州区西城街道拥军路6号",
} as const;

/**
 * At a sitting a quarrel over a passage threatens to grow worse: the mediator keeps the sides apart and tells the police.
 * That it was reported is on record; why is for the head and the mediator, and no line of it is about a person.
 */
export const keptFromGrowingWorse: Story = {
  title: "A danger reported to the police",
  async tell(t) {
    t.on("2026-06-10 09:00");
    const told = await register(t, "committee-head", {
      title: "公共通道堆物纠纷",
      category: "NEIGHBOR",
      ownWords: "对门把楼道堆满，说了几次越说越僵。",
      parties: [shao, jiang],
    });
    const { committee } = mediators;
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.apply(t.as(committee.person), { disputeId, committeeId: "jzq-committee" }));
    await takeIn(t, committee, told);
    t.on("2026-06-12 15:00");
    await sit(t, committee, told, "双方情绪激动，改为分开劝说。");
    const { id: caseId } = await t.caseOf(disputeId);
    const report = { reportedOn: t.today(), reportedTo: "POLICE", bodyName: "荆州区西城派出所" } as const;
    const reason = "调解中双方有推搡苗头，已分开劝说并约定暂不见面。";
    await t.done(
      t.mediation.preventiveSteps.record(t.as(committee.person), { caseId, takenOn: t.today(), ...report, reason }),
    );
  },
};
