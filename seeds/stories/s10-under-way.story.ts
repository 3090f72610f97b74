import { agreeInWriting, everyoneAgrees, li, mediators, register, sit, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A medical dispute under way: its thirty working days run, weekends and the Dragon Boat Festival not counted. */
export const medical: Story = {
  title: "A medical dispute in mediation",
  async tell(t) {
    t.on("2026-06-08 09:00");
    const told = await register(t, "centre-clerk", {
      title: "术后恢复引发的医疗纠纷",
      category: "MEDICAL",
      ownWords: "手术后恢复不好，想弄清原因。",
      parties: [
        zhang,
        { side: "RESPONDENT", kind: "ORGANIZATION", name: "荆州仁济医院", creditCode: "12999999MB0000001X" },
      ],
    });
    const assign = { disputeId: told.dispute.id, level: "COMPLEX", reason: "专业性强" } as const;
    await t.done(
      t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jz-medical-committee" }),
    );
    t.on("2026-06-09 09:00");
    await signFor(t, "medical-mediator", told);
    await takeIn(t, mediators.medical, told);
    t.on("2026-06-12 14:00");
    await sit(t, mediators.medical, told, "听取双方陈述，调取病历。");
  },
};

/** A road accident whose agreement is being performed: one of two payments is made, the window for confirmation is open. */
export const traffic: Story = {
  title: "A road accident, half paid",
  async tell(t) {
    t.on("2026-05-25 09:00");
    const told = await register(t, "centre-clerk", {
      title: "道路交通事故损害赔偿纠纷",
      category: "ROAD_TRAFFIC",
      ownWords: "电动车被撞，人没有大碍，车坏了。",
      parties: [zhang, li],
    });
    const assign = { disputeId: told.dispute.id, level: "SIMPLE", reason: "责任已认定" } as const;
    await t.done(
      t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jz-traffic-committee" }),
    );
    t.on("2026-05-26 09:00");
    await signFor(t, "traffic-mediator", told);
    await takeIn(t, mediators.traffic, told);
    t.on("2026-05-28 10:00");
    await sit(t, mediators.traffic, told, "核对修车和误工费用。");
    const { id: agreementId } = await agreeInWriting(t, mediators.traffic, told, {
      facts: "责任认定书认定一方全责。",
      terms: "分两次赔偿五千二百元。",
      amount: "5200.00",
      plan: [
        { what: "首付", amount: "3000.00", dueOn: "2026-06-05" },
        { what: "余款", amount: "2200.00", dueOn: "2026-06-30" },
      ],
    });
    t.on("2026-06-04 16:00");
    const paid = { agreementId, itemNumber: 1, performedOn: t.today(), proof: "收条" };
    await t.done(t.mediation.performance.record(t.as("traffic-mediator"), paid));
  },
};

/** Applied for online by the party itself; the committee is still asking the other side. */
export const online: Story = {
  title: "Applied for online, the other side not yet asked",
  async tell(t) {
    t.on("2026-06-17 22:30");
    const told = await register(t, "party-zhang", {
      title: "家庭赡养纠纷",
      category: "MARRIAGE_FAMILY",
      violenceAnswer: "NOT_INDICATED",
      source: "ONLINE",
      channel: "ONLINE",
      ownWords: "兄弟之间对赡养费用怎么分担说不到一起。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    t.on("2026-06-18 08:40");
    const assign = { disputeId, level: "SIMPLE", reason: "家庭纠纷", violenceAnswer: "NOT_INDICATED" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...assign, toOrganizationId: "jzq-committee" }));
    t.on("2026-06-18 14:00");
    await signFor(t, "mediator", told);
    const { id: caseId } = await t.caseOf(disputeId);
    const [partyId = ""] = told.partyIds;
    const yes = { caseId, partyId, askedOn: t.today(), means: "ONLINE", answer: "GIVEN" } as const;
    await t.done(t.mediation.consents.record(t.as("party-zhang"), yes));
  },
};

/** Delegated by the court before filing; the mediator has signed and the thirty days run. */
export const delegated: Story = {
  title: "Delegated by the court, the clock running",
  async tell(t) {
    t.on("2026-06-10 09:00");
    const told = await register(t, "judge-assistant", {
      title: "买卖合同货款纠纷",
      category: "CONTRACT",
      source: "COURT",
      ownWords: "送的货收了，货款一直没付。",
      parties: [zhang, li],
    });
    const { id: courtReferralId } = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), {
        disputeId: told.dispute.id,
        causeOfAction: "买卖合同纠纷",
        preFilingNumber: "(2026)鄂1003诉前调301号",
        receivedOn: t.today(),
      }),
    );
    t.on("2026-06-11 10:00");
    const handOver = { courtReferralId, toOrganizationId: "jzq-court-room", documents: [], online: true };
    const consents = everyoneAgrees(t, told.partyIds);
    await t.done(t.court.handOvers.delegate(t.as("judge-assistant"), { ...handOver, consents }));
    t.on("2026-06-12 08:50");
    await signFor(t, "court-mediator", told);
    await takeIn(t, mediators.courtRoom, told);
    t.on("2026-06-17 15:00");
    await sit(t, mediators.courtRoom, told, "双方对账。");
  },
};
