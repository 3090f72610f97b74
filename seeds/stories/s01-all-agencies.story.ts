import {
  agreeInWriting,
  closeSettled,
  everyoneAgrees,
  giveUp,
  li,
  mediators,
  register,
  sit,
  signFor,
  takeIn,
  visit,
  zhang,
} from "./steps.ts";
import type { Story } from "./tell.ts";

/**
 * A neighbours' quarrel over a drain that passed through all five agencies in one life: a call to the police, a first
 * mediation in the station's room that failed, the centre, the petition office and a second mediation that failed, the
 * court, which delegated before filing, an agreement, its confirmation, its performance, the archive.
 */
export const allAgencies: Story = {
  title: "One quarrel through all five agencies",
  async tell(t) {
    t.on("2026-03-02 20:40");
    const told = await register(t, "police-officer", {
      title: "楼上排水管漏水引发的邻里纠纷",
      category: "NEIGHBOR",
      source: "POLICE",
      channel: "PHONE",
      ownWords: "楼上的排水管漏水，泡坏了我家的墙，上门说理时吵了起来。",
      parties: [zhang, li],
    });
    const disputeId = told.dispute.id;
    const incident = await t.done(
      t.police.incidents.register(t.as("police-officer"), {
        disputeId,
        incidentNumber: "荆州公接字〔2026〕0302号",
        incidentKind: "NEIGHBOUR",
      }),
    );
    t.on("2026-03-03 09:00");
    const civil = { incidentId: incident.id, routesTold: ["COURT", "PEOPLES_MEDIATION"], toldOn: t.today() } as const;
    await t.done(t.police.incidents.findCivil(t.as("police-officer"), civil));
    await t.done(
      t.police.handOvers.refer(t.as("police-officer"), {
        incidentId: incident.id,
        toOrganizationId: "jzq-police-room",
        consents: everyoneAgrees(t, told.partyIds),
        documents: [],
      }),
    );

    t.on("2026-03-04 08:50");
    await signFor(t, "room-mediator", told);
    await takeIn(t, mediators.policeRoom, told);
    t.on("2026-03-06 14:30");
    await sit(t, mediators.policeRoom, told, "双方就维修责任各执一词。");
    t.on("2026-03-13 10:00");
    await giveUp(t, mediators.policeRoom, told);
    t.on("2026-03-16 09:20");
    await signFor(t, "police-officer", told);
    await t.done(
      t.registry.referrals.refer(t.as("police-officer"), {
        disputeId,
        toOrganizationId: "jzq-centre",
        legalBasis: "联调室调解不成，移交区中心统筹",
      }),
    );

    t.on("2026-03-17 09:00");
    await signFor(t, "centre-clerk", told);
    const level = { disputeId, level: "COMPLEX", reason: "当事人同时向信访部门反映" } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), { ...level, toOrganizationId: "jzq-petition" }));
    t.on("2026-03-18 10:10");
    await signFor(t, "petition-clerk", told);
    const petition = await t.done(
      t.petition.registration.register(t.as("petition-clerk"), {
        disputeId,
        petitionClass: "APPEAL_REQUEST",
        channel: "VISIT",
        matter: "请求有关部门协调解决漏水损失。",
        numberOfPetitioners: 1,
        petitionerPartyIds: told.partyIds.slice(0, 1),
      }),
    );
    const petitionId = petition.id;
    await t.done(
      t.petition.acceptance.notify(t.as("petition-clerk"), {
        petitionId,
        told: "告知受理和办理途径",
        addressUnclear: false,
      }),
    );
    await t.done(t.petition.acceptance.accept(t.as("petition-head"), { petitionId }));
    t.on("2026-03-20 15:00");
    await t.done(
      t.petition.mediationReferrals.refer(t.as("petition-clerk"), {
        petitionId,
        toOrganizationId: "jzq-committee",
        consents: everyoneAgrees(t, told.partyIds),
        documents: [],
      }),
    );
    t.on("2026-03-23 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-03-27 09:30");
    await sit(t, mediators.committee, told, "到现场查看漏点，双方对赔偿数额差距较大。");
    t.on("2026-04-03 16:00");
    await giveUp(t, mediators.committee, told);
    t.on("2026-04-07 09:00");
    await signFor(t, "petition-clerk", told);
    await t.done(
      t.petition.opinions.issue(t.as("petition-head"), {
        petitionId,
        result: "EXPLAINED",
        claim: "协调解决漏水损失",
        facts: "经两次调解未达成一致",
        conclusion: "属民事争议，告知依法向人民法院起诉",
        legalGround: "《信访工作条例》第三十一条",
      }),
    );
    await t.done(
      t.registry.referrals.refer(t.as("petition-clerk"), {
        disputeId,
        toOrganizationId: "jzq-court",
        legalBasis: "当事人选择诉讼途径",
      }),
    );

    t.on("2026-04-09 10:00");
    await signFor(t, "judge-assistant", told);
    const complaint = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), {
        disputeId,
        causeOfAction: "排除妨害、财产损害赔偿纠纷",
        preFilingNumber: "(2026)鄂1003诉前调123号",
        receivedOn: t.today(),
      }),
    );
    t.on("2026-04-10 11:00");
    await t.done(
      t.court.handOvers.delegate(t.as("judge-assistant"), {
        courtReferralId: complaint.id,
        toOrganizationId: "jzq-court-room",
        consents: everyoneAgrees(t, told.partyIds),
        documents: [],
        online: false,
      }),
    );
    t.on("2026-04-13 08:40");
    await signFor(t, "court-mediator", told);
    await takeIn(t, mediators.courtRoom, told);
    t.on("2026-04-17 14:00");
    await sit(t, mediators.courtRoom, told, "法官助理释明责任划分后，双方同意各让一步。");
    t.on("2026-04-21 15:30");
    const agreement = await agreeInWriting(t, mediators.courtRoom, told, {
      facts: "楼上排水管老化漏水，造成楼下墙面损坏。",
      terms: "楼上十日内更换管道并赔偿三千六百元，楼下自行修复墙面。",
      amount: "3600.00",
      plan: [
        { what: "更换排水管道", dueOn: "2026-05-06" },
        { what: "支付赔偿款", amount: "3600.00", dueOn: "2026-05-06" },
      ],
    });
    t.on("2026-04-23 09:30");
    const confirmation = await t.done(
      t.court.confirmationApplications.apply(t.as("party-zhang"), {
        agreementId: agreement.id,
        courtId: "jzq-court",
        applicantIds: told.partyIds,
      }),
    );
    t.on("2026-04-24 10:00");
    const confirmationId = confirmation.id;
    await t.done(
      t.court.confirmations.accept(t.as("judge-assistant"), { confirmationId, caseNumber: "(2026)鄂1003诉前调确45号" }),
    );
    t.on("2026-04-28 16:00");
    await t.done(
      t.court.confirmations.confirm(t.as("judge"), { confirmationId, rulingNumber: "(2026)鄂1003诉前调确45号" }),
    );

    t.on("2026-05-06 17:00");
    const performed = { agreementId: agreement.id, performedOn: t.today() };
    const items = [
      { itemNumber: 1, proof: "现场查看照片" },
      { itemNumber: 2, proof: "转账凭证" },
    ];
    for (const item of items)
      await t.done(t.mediation.performance.record(t.as("court-mediator"), { ...performed, ...item }));
    t.on("2026-05-07 10:00");
    await visit(t, "court-mediator", agreement.id);
    t.on("2026-05-08 09:00");
    await closeSettled(t, "court-mediator", told, "双方已按经司法确认的协议履行完毕。");
    t.on("2026-05-11 09:00");
    await t.done(t.registry.closing.archive(t.as("centre-clerk"), { disputeId, fileNumber: "荆区调档〔2026〕1号" }));
  },
};
