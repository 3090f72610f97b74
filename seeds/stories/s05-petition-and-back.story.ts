import { everyoneAgrees, giveUp, mediators, register, sit, signFor, takeIn, zhang } from "./steps.ts";
import type { Story } from "./tell.ts";

/** A third-class petition went to mediation with both consents and came back; its sixty days never stopped. */
export const petitionAndBack: Story = {
  title: "A petition that goes to mediation and back",
  async tell(t) {
    t.on("2026-03-23 09:00");
    const told = await register(t, "petition-clerk", {
      title: "装修工程尾款纠纷",
      category: "CONTRACT",
      source: "PETITION",
      channel: "LETTER",
      ownWords: "装修做完半年，尾款还没有结清。",
      parties: [
        zhang,
        { side: "RESPONDENT", kind: "ORGANIZATION", name: "荆州宜居装饰有限公司", creditCode: "91999999MA00010210" },
      ],
    });
    const disputeId = told.dispute.id;
    const { id: petitionId } = await t.done(
      t.petition.registration.register(t.as("petition-clerk"), {
        disputeId,
        petitionClass: "APPEAL_REQUEST",
        channel: "LETTER",
        matter: "请求协调支付装修尾款。",
        numberOfPetitioners: 1,
        petitionerPartyIds: told.partyIds.slice(0, 1),
      }),
    );
    t.on("2026-03-25 10:00");
    const forward = { petitionId, toOrganizationId: "jzq-labour-bureau", replyDueOn: "2026-05-20" };
    await t.done(t.petition.forwarding.assign(t.as("petition-clerk"), forward));
    t.on("2026-03-26 09:00");
    await signFor(t, "bureau-head", told);
    const notice = { petitionId, told: "告知受理机关和办理程序", addressUnclear: false };
    await t.done(t.petition.acceptance.notify(t.as("bureau-head"), notice));
    await t.done(t.petition.acceptance.accept(t.as("bureau-head"), { petitionId }));
    t.on("2026-03-31 15:00");
    const refer = {
      petitionId,
      toOrganizationId: "jzq-committee",
      consents: everyoneAgrees(t, told.partyIds),
      documents: [],
    };
    await t.done(t.petition.mediationReferrals.refer(t.as("bureau-head"), refer));
    t.on("2026-04-02 09:00");
    await signFor(t, "mediator", told);
    await takeIn(t, mediators.committee, told);
    t.on("2026-04-10 14:30");
    await sit(t, mediators.committee, told, "双方对工程量分歧较大。");
    t.on("2026-04-24 10:00");
    await giveUp(t, mediators.committee, told);
    t.on("2026-04-27 09:00");
    await signFor(t, "bureau-head", told);
    t.on("2026-05-15 11:00");
    await t.done(
      t.petition.opinions.issue(t.as("bureau-head"), {
        petitionId,
        result: "EXPLAINED",
        claim: "支付装修尾款",
        facts: "双方对工程量未达成一致，调解不成",
        conclusion: "属合同争议，告知可依法申请仲裁或者起诉",
        legalGround: "《信访工作条例》第三十一条",
      }),
    );
  },
};
