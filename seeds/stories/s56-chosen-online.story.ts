import { between } from "./cast.ts";
import { register } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Both agreed to mediate online and have two working days to choose; a day later the court names. */
export const chosenOnline: Story = {
  title: "Who mediates online: still to be chosen",
  async tell(t) {
    t.on("2026-06-18 10:00");
    const told = await register(t, "judge-assistant", {
      title: "网络购物退款纠纷",
      category: "CONTRACT",
      source: "COURT",
      channel: "ONLINE",
      ownWords: "网上买的家具有瑕疵，商家不同意退款。",
      parties: between("zhou", "han"),
    });
    const { id: courtReferralId } = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), {
        disputeId: told.dispute.id,
        causeOfAction: "信息网络买卖合同纠纷",
        preFilingNumber: "(2026)鄂1003诉前调356号",
        receivedOn: t.today(),
      }),
    );
    t.on("2026-06-22 08:30");
    const word = { courtReferralId, appliedOn: "2026-06-18", agreedOn: t.today(), courtNames: false };
    await t.done(t.court.onlineChoices.open(t.as("judge-assistant"), { ...word, agreedPartyIds: told.partyIds }));
  },
};
