import { between } from "./cast.ts";
import { closeSettled, everyoneAgrees, register, type Registered } from "./steps.ts";
import type { Story, Telling } from "./tell.ts";

const OFFICER = "police-officer";

/** A sitting at the station with everybody there. */
const sittingOf = (t: Telling, { partyIds }: Registered) => ({
  heldOn: t.today(),
  place: "荆州区公安派出所调解室",
  officers: 2,
  auxiliaries: 1,
  fullyRecorded: true,
  presentPartyIds: partyIds,
  representedPartyIds: [],
  othersPresent: ["社区网格员一名"],
  guardians: [],
});

/** A quarrel the station took down and accepted as a case, and has begun to mediate. */
async function begun(t: Telling, title: string, incidentNumber: string) {
  const matter = { category: "DAMAGE_COMPENSATION", source: "POLICE", channel: "PHONE", ownWords: title } as const;
  const told = await register(t, OFFICER, { title, parties: between("qin", "kong"), ...matter });
  const { id: disputeId } = told.dispute;
  const call = { disputeId, incidentNumber, incidentKind: "INJURY" } as const;
  const { id: incidentId } = await t.done(t.police.incidents.register(t.as(OFFICER), call));
  await t.done(t.police.incidents.acceptCase(t.as(OFFICER), { incidentId, acceptedOn: t.today() }));
  const begin = { incidentId, factsEstablishedOn: t.today(), consents: everyoneAgrees(t, told.partyIds) };
  const { id: mediationId } = await t.done(t.police.publicSecurityMediations.begin(t.as(OFFICER), begin));
  return { told, incidentId, mediationId };
}

const agree = async (t: Telling, told: Registered, mediationId: string, terms: string, performBy: string) => {
  const contents = { course: "双方陈述经过，互相致歉。", incidentResult: "一方手背擦伤，无需住院。", terms };
  const performance = { performanceWay: "银行转账", performBy, signedPartyIds: told.partyIds };
  const agreement = { mediationId, sitting: sittingOf(t, told), ...contents, ...performance };
  await t.done(t.police.publicSecurityAgreements.record(t.as(OFFICER), agreement));
};

/** The first sitting fails, a party asks for a second one, which leads to an agreement that is performed. */
export const mediatedByThePolice: Story = {
  title: "Mediated by the police at the second try",
  async tell(t) {
    t.on("2026-05-18 20:10");
    const { told, mediationId } = await begun(t, "广场舞场地争执引发的肢体冲突", "荆州公接字〔2026〕0518号");
    t.on("2026-05-20 10:00");
    const second = { mediationId, sitting: sittingOf(t, told), askedBy: "PARTY" } as const;
    await t.done(t.police.publicSecurityMediations.callSecond(t.as(OFFICER), second));
    t.on("2026-05-27 15:00");
    await agree(t, told, mediationId, "赔偿医药费六百元，场地按时段轮流使用。", "2026-06-03");
    t.on("2026-06-03 11:00");
    const performed = { mediationId, performedOn: t.today(), proof: "转账回单" };
    await t.done(t.police.publicSecurityAgreements.perform(t.as(OFFICER), performed));
    t.on("2026-06-04 09:00");
    await closeSettled(t, OFFICER, told, "治安调解协议已履行。");
  },
};

/** The agreement is not performed: the parties are told of the suit, and the limit of the case counts anew. */
export const countedAnew: Story = {
  title: "An agreement before the police that was not performed",
  async tell(t) {
    t.on("2026-05-25 21:00");
    const { told, mediationId } = await begun(t, "夜市摊位争执引发的人身损害", "荆州公接字〔2026〕0525号");
    t.on("2026-05-28 09:30");
    await agree(t, told, mediationId, "赔偿医药费与误工费共一千五百元。", "2026-06-11");
    t.on("2026-06-12 09:00");
    const defaulted = { mediationId, defaultedOn: t.today(), routesTold: ["COURT"], toldOn: t.today() } as const;
    await t.done(t.police.publicSecurityAgreements.default(t.as(OFFICER), defaulted));
  },
};

/** The first sitting failed days ago: the second one is due within seven working days. */
export const secondAhead: Story = {
  title: "A second mediation by the police ahead",
  async tell(t) {
    t.on("2026-06-15 18:20");
    const { told, mediationId } = await begun(t, "电动车剐蹭引发的口角推搡", "荆州公接字〔2026〕0615号");
    t.on("2026-06-16 15:00");
    const second = { mediationId, sitting: sittingOf(t, told), askedBy: "POLICE" } as const;
    await t.done(t.police.publicSecurityMediations.callSecond(t.as(OFFICER), second));
  },
};
