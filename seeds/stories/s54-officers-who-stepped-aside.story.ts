import { between } from "./cast.ts";
import { everyoneAgrees, register, type Registered } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

const OFFICER = "police-officer";
const HEAD = "station-head";

/** A quarrel the officer has begun to mediate. */
async function begun(t: Telling, title: string, ownWords: string, incidentNumber: string) {
  const matter = { category: "DAMAGE_COMPENSATION", source: "POLICE", channel: "PHONE", ownWords } as const;
  const told: Registered = await register(t, OFFICER, { title, parties: between("zhuge", "jiang"), ...matter });
  const call = { disputeId: told.dispute.id, incidentNumber, incidentKind: "DAMAGE" } as const;
  const { id: incidentId } = await t.done(t.police.incidents.register(t.as(OFFICER), call));
  await t.done(t.police.incidents.acceptCase(t.as(OFFICER), { incidentId, acceptedOn: t.today() }));
  const begin = { incidentId, factsEstablishedOn: t.today(), consents: everyoneAgrees(t, told.partyIds) };
  const { id: mediationId } = await t.done(t.police.publicSecurityMediations.begin(t.as(OFFICER), begin));
  return { told, mediationId };
}

/** The officer knows one of the parties and withdraws; the head decides next day, and mediates itself. */
export const officerStoodAside: Story = {
  title: "An officer withdrew, and the head went on",
  async tell(t) {
    t.on("2026-06-09 16:00");
    const { told, mediationId } = await begun(
      t,
      "快递柜被撞坏引发的赔偿争议",
      "倒车撞坏快递柜，赔多少谈不拢。",
      "荆州公接字〔2026〕0609号",
    );
    t.on("2026-06-10 09:00");
    const withdrawal = { mediationId, ground: "OTHER_RELATION", reason: "与一方当事人系多年战友" } as const;
    const { id: recusalId } = await t.done(t.police.officerRecusals.request(t.as(OFFICER), withdrawal));
    t.on("2026-06-11 10:00");
    const decision = { recusalId, reason: "可能影响案件公正处理，另派民警主持调解", earlierActsStand: true };
    await t.done(t.police.officerRecusals.grant(t.as(HEAD), decision));
    t.on("2026-06-12 15:00");
    const sitting = {
      heldOn: t.today(),
      place: "荆州区公安派出所调解室",
      officers: 2,
      auxiliaries: 0,
      fullyRecorded: false,
      presentPartyIds: told.partyIds,
      representedPartyIds: [],
      othersPresent: [],
      guardians: [],
    };
    const contents = { course: "双方核对维修报价。", incidentResult: "快递柜柜门变形。", terms: "赔偿维修费八百元。" };
    const performance = { performanceWay: "银行转账", performBy: "2026-06-30", signedPartyIds: told.partyIds };
    const agreement = { mediationId, sitting, ...contents, ...performance };
    await t.done(t.police.publicSecurityAgreements.record(t.as(HEAD), agreement));
  },
};

/** A party asked by word of mouth; the head has until the second day, and nothing is agreed meanwhile. */
export const askedToStandAside: Story = {
  title: "It was asked that an officer step aside",
  async tell(t) {
    t.on("2026-06-18 17:00");
    const { told, mediationId } = await begun(
      t,
      "晾衣架坠落引发的口角损坏",
      "晾衣架掉下来砸坏了车，双方推搡。",
      "荆州公接字〔2026〕0618号",
    );
    t.on("2026-06-21 09:30");
    const asked = { mediationId, ground: "INTEREST", reason: "听说民警与对方一起做过生意" } as const;
    const partyId = told.partyIds[1] ?? "";
    await t.done(t.police.officerRecusals.request(t.as(OFFICER), { ...asked, partyId }));
  },
};
