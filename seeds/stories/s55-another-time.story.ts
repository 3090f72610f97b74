import { li, register, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A party cannot come and says so in time: the sitting is called for another day, and everybody is there. */
export const anotherTime: Story = {
  title: "A sitting of the traffic police at another time",
  async tell(t) {
    t.on("2026-06-10 10:00");
    const { dispute, partyIds } = await register(t, "police-officer", {
      title: "倒车碰撞护栏损害赔偿纠纷",
      category: "ROAD_TRAFFIC",
      source: "POLICE",
      channel: "VISIT",
      ownWords: "倒车时碰坏了小区护栏。",
      parties: [zhang, li],
    });
    const officer = t.as("police-officer");
    const received = { disputeId: dispute.id, determinationNumber: "荆公交认字〔2026〕第610号", receivedOn: t.today() };
    const { id: trafficMediationId } = await t.done(t.police.trafficMediations.record(officer, received));
    t.on("2026-06-15 10:00");
    const application = { trafficMediationId, applicantIds: partyIds, appliedOn: t.today(), closedAtRequestOf: [] };
    await t.done(t.police.trafficMediations.apply(officer, application));
    const start = { trafficMediationId, damageKind: "PROPERTY", damageKnownOn: t.today() } as const;
    await t.done(t.police.trafficDocuments.start(officer, start));
    const place = "交警中队调解室";
    const first = { trafficMediationId, sittingAt: new Date("2026-06-18T15:00:00+08:00"), place, toldOn: t.today() };
    await t.done(t.police.trafficDocuments.call(officer, first));
    t.on("2026-06-16 14:00");
    const cannot = { trafficMediationId, reason: "家中老人当日住院手术" };
    await t.done(t.police.trafficSittingChanges.ask(t.as("party-li"), cannot));
    t.on("2026-06-17 09:00");
    const second = { trafficMediationId, sittingAt: new Date("2026-06-22T15:00:00+08:00"), place, toldOn: t.today() };
    await t.done(t.police.trafficDocuments.call(officer, second));
  },
};
