import { between } from "./cast.ts";
import { register } from "./steps.ts";
import type { Story } from "./tell.ts";

/** The quarrel happened next door: the accepted case is sent to that station within 24 hours and waits for its signature. */
export const sentToTheRightStation: Story = {
  title: "A police case on its way to the competent station",
  async tell(t) {
    t.on("2026-06-17 16:00");
    const { dispute } = await register(t, "police-officer", {
      title: "沙市夜市买卖争执引发的财物损坏",
      category: "CONSUMER",
      source: "POLICE",
      channel: "VISIT",
      ownWords: "在沙市夜市起了争执，手机被摔坏。",
      parties: between("you", "cao"),
    });
    const call = {
      disputeId: dispute.id,
      incidentNumber: "荆州公接字〔2026〕0617号",
      incidentKind: "DAMAGE",
    } as const;
    const { id: incidentId } = await t.done(t.police.incidents.register(t.as("police-officer"), call));
    await t.done(t.police.incidents.acceptCase(t.as("police-officer"), { incidentId, acceptedOn: t.today() }));
    t.on("2026-06-17 17:30");
    const { id: transferId } = await t.done(
      t.police.caseTransfers.findCompetent(t.as("police-officer"), {
        incidentId,
        toStationId: "ssq-police",
        reason: "事发地在沙市区",
        acceptedAt: new Date("2026-06-17T16:00:00+08:00"),
      }),
    );
    t.on("2026-06-18 09:00");
    await t.done(t.police.caseTransfers.send(t.as("police-officer"), { transferId }));
  },
};

/** A scrape whose loss is fixed at once: all apply in time, and the document is out within ten days. */
export const compensated: Story = {
  title: "Compensation after an accident, before the traffic police",
  async tell(t) {
    t.on("2026-06-01 10:00");
    const { dispute, partyIds } = await register(t, "police-officer", {
      title: "路口剐蹭损害赔偿纠纷",
      category: "ROAD_TRAFFIC",
      source: "POLICE",
      channel: "VISIT",
      ownWords: "路口转弯时剐蹭，车门受损。",
      parties: between("xu", "yan"),
    });
    const officer = t.as("police-officer");
    const received = { disputeId: dispute.id, determinationNumber: "荆公交认字〔2026〕第601号", receivedOn: t.today() };
    const { id: trafficMediationId } = await t.done(t.police.trafficMediations.record(officer, received));
    t.on("2026-06-03 10:00");
    const application = { trafficMediationId, applicantIds: partyIds, appliedOn: t.today(), closedAtRequestOf: [] };
    await t.done(t.police.trafficMediations.apply(officer, application));
    const start = { trafficMediationId, damageKind: "PROPERTY", damageKnownOn: t.today() } as const;
    await t.done(t.police.trafficDocuments.start(officer, start));
    const sittingAt = new Date("2026-06-08T15:00:00+08:00");
    const call = { trafficMediationId, sittingAt, place: "交警中队调解室", toldOn: t.today() };
    await t.done(t.police.trafficDocuments.call(officer, call));
    t.on("2026-06-08 16:30");
    const agreement = {
      trafficMediationId,
      documentOn: t.today(),
      persons: [2, 1],
      insurerPresent: true,
      mediationBasis: "双方书面申请",
      accidentFacts: "转弯时剐蹭，车门受损，无人受伤。",
      items: [
        { what: "修车费", amount: "2600.00" },
        { what: "交通费", amount: "200.00" },
      ],
      shares: partyIds.map((partyId, i) => ({ partyId, percent: i === 0 ? 30 : 70 })),
      performanceWay: "保险公司转账",
      performBy: "2026-06-30",
    };
    await t.done(t.police.trafficDocuments.agree(officer, agreement));
  },
};

/** The parties have the determination, and ten days to apply. */
export const windowOpen: Story = {
  title: "A window for applying to the traffic police",
  async tell(t) {
    t.on("2026-06-17 18:00");
    const { dispute } = await register(t, "police-officer", {
      title: "非机动车碰撞损害赔偿纠纷",
      category: "ROAD_TRAFFIC",
      source: "POLICE",
      channel: "VISIT",
      ownWords: "两辆电动车相撞，手机和车灯损坏。",
      parties: between("kong", "ouyang"),
    });
    const received = { disputeId: dispute.id, determinationNumber: "荆公交认字〔2026〕第617号", receivedOn: t.today() };
    await t.done(t.police.trafficMediations.record(t.as("police-officer"), received));
  },
};
