import type { Story, Telling } from "./tell.ts";

/** What a petition office finds on its desk: granted and not done, chased, waiting for a lead, and not yet sent on. */
export const petitionDesk: Story = {
  title: "The morning of a petition office",
  async tell(t) {
    const { forwarding, acceptance, opinions, supervisions, leadBodies } = t.petition;
    t.on("2026-05-06 09:00");
    const petitionId = await registered(t, "请求退还多收的培训押金。");
    await t.done(forwarding.forward(t.as("petition-clerk"), { petitionId, toOrganizationId: "jzq-labour-bureau" }));
    t.on("2026-05-08 09:00");
    const notice = { petitionId, told: "由本局受理", addressUnclear: false };
    await t.done(acceptance.notify(t.as("bureau-head"), notice));
    await t.done(acceptance.accept(t.as("bureau-head"), { petitionId }));
    t.on("2026-05-28 10:00");
    await t.done(
      opinions.issue(t.as("bureau-head"), {
        petitionId,
        result: "SUPPORTED",
        claim: "退还培训押金",
        facts: "押金未按约定退还",
        conclusion: "责令七日内退还",
        legalGround: "《劳动合同法》第九条",
      }),
    );
    t.on("2026-06-01 09:00");
    await supervisedAndAnswered(t, petitionId, supervisions);
    t.on("2026-06-08 09:00");
    const roadId = await registered(t, "反映小区周边道路破损。");
    const putRight = {
      channel: "PHONE" as const,
      matter: "反映小区周边道路破损，请求修复。",
      reason: "来电登记时选错渠道，漏记请求",
    };
    await t.done(t.petition.amendments.amend(t.as("petition-clerk"), { petitionId: roadId, ...putRight }));
    const shared = await registered(t, "请求处理工地欠薪和扬尘。");
    const lead = {
      petitionId: shared,
      leadBodyId: "jzq-labour-bureau",
      concernedBodyIds: ["jzq-xicheng-street"],
      decidedBy: "AGREEMENT",
    } as const;
    await t.done(leadBodies.name(t.as("petition-clerk"), lead));
  },
};

async function registered(t: Telling, matter: string): Promise<string> {
  const { id } = await t.done(
    t.petition.registration.register(t.as("petition-clerk"), {
      petitionClass: "APPEAL_REQUEST",
      channel: "ONLINE",
      matter,
      numberOfPetitioners: 1,
      petitionerPartyIds: [],
    }),
  );
  return id;
}

async function supervisedAndAnswered(
  t: Telling,
  petitionId: string,
  supervisions: Telling["petition"]["supervisions"],
): Promise<void> {
  const demand = "说明押金尚未退还的原因";
  const issue = { petitionId, addresseeId: "jzq-labour-bureau", demand };
  await t.done(supervisions.issue(t.as("petition-head"), issue));
  t.on("2026-06-04 09:00");
  await t.done(supervisions.reply(t.as("bureau-head"), { petitionId, reply: "已催告单位，月底前退还" }));
}
