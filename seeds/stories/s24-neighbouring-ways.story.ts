import type { OutsideKind } from "../../subgraphs/registry/outside-referral/outside-referral.codes.ts";
import type { OutsideFacts } from "../../subgraphs/registry/outside-referral/outside-referral.rules.ts";
import { between } from "./cast.ts";
import { agreeInWriting, everyoneAgrees, mediators, register, signFor, sit, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Helpers of the parties' own, the facts of an accident, and a way on after a change of mind. */
export const helped: Story = {
  title: "An accident with helpers, and a suit after a change of mind",
  async tell(t) {
    t.on("2026-05-06 09:00");
    const told = await register(t, "centre-clerk", {
      title: "路口刮擦赔偿纠纷",
      category: "ROAD_TRAFFIC",
      source: "GUIDED",
      ownWords: "路口被刮倒，交警让我们来这里谈赔偿。",
      parties: between("han", "qin"),
    });
    const { dispute, partyIds } = told;
    const simple = { disputeId: dispute.id, level: "SIMPLE", reason: "责任已认定" } as const;
    await t.done(
      t.registry.triage.assign(t.as("centre-clerk"), { ...simple, toOrganizationId: "jz-traffic-committee" }),
    );
    t.on("2026-05-07 09:00");
    await signFor(t, "traffic-mediator", told);
    await takeIn(t, mediators.traffic, told);
    const { id: caseId } = await t.caseOf(dispute.id);
    const person = t.as("traffic-mediator");
    await t.done(
      t.mediation.claimFacts.record(person, {
        caseId,
        claim: "车辆修理费和误工费",
        amount: "4200.00",
        determinationNumber: "荆交认字〔2026〕506号",
        insurer: "某财产保险公司",
        insurerPresent: true,
      }),
    );
    const helpers = [
      { role: "LAWYER", name: "谷知法" },
      { role: "BUILDING_HEAD", name: "甘乐群" },
      { role: "LEGAL_ADVISER", name: "池守正" },
    ] as const;
    for (const helper of helpers)
      await t.done(
        t.mediation.participants.invite(person, { caseId, ...helper, consents: everyoneAgrees(t, partyIds) }),
      );
    t.on("2026-05-08 14:00");
    await sit(t, mediators.traffic, told, "核对维修清单。");
    const { id: agreementId } = await agreeInWriting(t, mediators.traffic, told, {
      facts: "认定书认定一方主要责任。",
      terms: "赔偿三千六百元，五月底付清。",
      amount: "3600.00",
      plan: [{ what: "赔偿款", amount: "3600.00", dueOn: "2026-05-29" }],
    });
    t.on("2026-06-02 09:00");
    await t.done(t.mediation.performance.contest(person, { agreementId, routesTold: ["JUDICIAL"] }));
    t.on("2026-06-08 10:00");
    const suit = { agreementId, kind: "SUE", body: "荆州市荆州区人民法院", begunOn: "2026-06-05" } as const;
    await t.done(t.mediation.recourses.record(person, suit));
  },
};

/** Ways next door: bodies outside the hub, a petition for a justice organ, a matter brought twice, training held. */
export const nextDoor: Story = {
  title: "Bodies next door, and petitions that go elsewhere",
  async tell(t) {
    t.on("2026-06-01 09:00");
    const told = await register(t, "centre-clerk", {
      title: "诊疗费用与商铺合同纠纷",
      category: "MEDICAL",
      source: "ASSIGNED_BY_LEADERSHIP",
      ownWords: "看病的费用和医院说不清，铺面合同也受了影响。",
      parties: between("yang", "you"),
    });
    const disputeId = told.dispute.id;
    const clerk = t.as("centre-clerk");
    const { outsideReferrals, outsideOutcomes } = t.registry;
    const ways: readonly [OutsideKind, string, OutsideFacts | null][] = [
      ["LIABILITY_INSURANCE", "某医疗责任保险公司", { outcome: "PAID", paidOn: "2026-06-01" }],
      ["PROCURATORATE", "荆州区人民检察院", { outcome: "SETTLED" }],
      ["PETITION_LAWYER", "某律师事务所", { outcome: "ADVISED", suggestionAdopted: true }],
      ["COMMERCIAL_ARBITRATION", "荆州仲裁委员会", { outcome: "SETTLED" }],
      ["LEGAL_CONSULTATION", "荆州区公共法律服务中心", null],
    ];
    const [first = ""] = told.partyIds;
    for (const [kind, bodyName, outcome] of ways) {
      const own = kind === "LEGAL_CONSULTATION" || kind === "PETITION_LAWYER";
      const open = { disputeId, kind, bodyName, askingPartyId: own ? first : null };
      const { id: outsideReferralId } = await t.done(outsideReferrals.open(clerk, open));
      for (const yes of everyoneAgrees(t, own ? [first] : told.partyIds))
        await t.done(outsideReferrals.answer(clerk, { outsideReferralId, ...yes }));
      if (!outcome) continue;
      await t.done(outsideReferrals.send(clerk, { outsideReferralId, sentOn: t.today() }));
      await t.done(outsideOutcomes.accept(clerk, { outsideReferralId, on: t.today() }));
      await t.done(outsideOutcomes.conclude(clerk, { outsideReferralId, on: t.today(), ...outcome }));
    }
    t.on("2026-06-03 09:00");
    for (const kind of ["CONSULTATION", "CROSS_BOUNDARY"] as const) {
      const bodies = { leadOrganizationId: "jzq-centre", memberIds: ["jzq-justice", "ssq-centre"] };
      const meeting = { kind, disputeIds: [disputeId], meetingOn: "2026-06-03", ...bodies };
      await t.done(t.registry.jointMeetings.convene(t.as("centre-head"), meeting));
      const { nodes } = await t.registry.jointMeetings.page(t.as("centre-head"), ["ON_AGENDA"], { first: 100 });
      const item = nodes.find((one) => one.disputeId === disputeId);
      await t.done(
        t.registry.jointMeetingItems.decide(t.as("centre-head"), {
          itemId: item?.id ?? "",
          decision: "CONTINUE",
          plan: "先核对费用明细，再约双方商谈。",
          opinions: [{ organizationId: "jzq-justice", opinion: "可以分开调解。" }],
          responsibleId: "jzq-centre",
          followUpDueOn: "2026-06-12",
        }),
      );
      await t.done(
        t.registry.jointMeetingItems.followUp(t.as("centre-head"), {
          itemId: item?.id ?? "",
          report: "费用明细已核对。",
        }),
      );
    }

    t.on("2026-06-04 09:00");
    const petition = {
      petitionClass: "APPEAL_REQUEST",
      numberOfPetitioners: 1,
      petitionerPartyIds: [],
    } as const;
    const office = t.as("petition-clerk");
    const litigation = { ...petition, channel: "VISIT", matter: "对法院判决不服，请求重新处理。" } as const;
    const { id: justiceId } = await t.done(t.petition.registration.register(office, litigation));
    await t.done(t.petition.registration.route(office, { petitionId: justiceId, to: "JUSTICE" }));
    const street = { ...petition, channel: "ONLINE", matter: "反映路灯长期不亮。" } as const;
    const { id: repeatOfId } = await t.done(t.petition.registration.register(office, street));
    t.on("2026-06-05 09:00");
    await t.done(t.petition.registration.register(office, { ...street, channel: "LETTER", repeatOfId }));

    t.on("2026-06-10 09:00");
    const training = { mediatorId: mediators.committee.id, heldOn: "2026-06-09", hours: 8, topic: "调解技巧" };
    const held = { form: "REGULAR", trainerId: "t-hengzhi" } as const;
    await t.done(t.mediation.appointments.recordTraining(t.as("committee-head"), { ...training, ...held }));
  },
};
