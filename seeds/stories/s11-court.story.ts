import { between } from "./cast.ts";
import { agreeInWriting, everyoneAgrees, giveUp, mediators, register, sit, signFor, takeIn } from "./steps.ts";
import type { Story } from "./tell.ts";

/** Delegation failed, the case was filed and entrusted, that failed too, and the trial went on. */
export const tried: Story = {
  title: "Delegated, filed, entrusted, tried",
  async tell(t) {
    t.on("2026-04-07 09:30");
    const told = await register(t, "judge-assistant", {
      title: "建设工程分包款纠纷",
      category: "PRODUCTION_BUSINESS",
      source: "COURT",
      ownWords: "工程验收了，分包款没有结。",
      parties: between("wu", "jiang"),
    });
    const { id: courtReferralId } = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), {
        disputeId: told.dispute.id,
        causeOfAction: "建设工程分包合同纠纷",
        preFilingNumber: "(2026)鄂1003诉前调156号",
        receivedOn: t.today(),
      }),
    );
    const handOver = { courtReferralId, toOrganizationId: "jzq-court-room", documents: [], online: false };
    t.on("2026-04-08 10:00");
    const first = everyoneAgrees(t, told.partyIds);
    await t.done(t.court.handOvers.delegate(t.as("judge-assistant"), { ...handOver, consents: first }));
    t.on("2026-04-09 09:00");
    await signFor(t, "court-mediator", told);
    await takeIn(t, mediators.courtRoom, told);
    t.on("2026-04-15 14:00");
    await sit(t, mediators.courtRoom, told, "工程量存在争议。");
    t.on("2026-04-30 16:00");
    await giveUp(t, mediators.courtRoom, told);
    const { id: caseId } = await t.caseOf(told.dispute.id);
    const undisputed = {
      caseId,
      facts: "双方确认工程已于2025年11月验收。",
      consents: everyoneAgrees(t, told.partyIds),
    };
    await t.done(t.mediation.undisputedFacts.record(t.as("court-mediator"), undisputed));
    t.on("2026-05-06 09:00");
    await signFor(t, "judge-assistant", told);
    const filing = { courtReferralId, caseNumber: "(2026)鄂1003民初402号", procedureKind: "ORDINARY" } as const;
    await t.done(t.court.referrals.fileCase(t.as("judge-assistant"), filing));
    t.on("2026-05-11 10:00");
    const again = everyoneAgrees(t, told.partyIds);
    await t.done(t.court.handOvers.entrust(t.as("judge-assistant"), { ...handOver, consents: again }));
    t.on("2026-05-12 09:00");
    await signFor(t, "court-mediator", told);
    await takeIn(t, mediators.courtRoom, told);
    t.on("2026-05-19 15:00");
    await sit(t, mediators.courtRoom, told, "鉴定意见双方均不接受。");
    t.on("2026-05-26 16:00");
    await giveUp(t, mediators.courtRoom, told, "TIME_OVER");
    t.on("2026-05-27 09:00");
    await signFor(t, "judge-assistant", told);
    await t.done(t.court.referrals.resumeTrial(t.as("judge-assistant"), { courtReferralId }));
  },
};

/** The court found the agreement too unclear to confirm; the parties were told what they can do. */
export const dismissed: Story = {
  title: "An application for confirmation dismissed",
  async tell(t) {
    t.on("2026-05-06 09:00");
    const told = await register(t, "committee-head", {
      title: "合伙散伙分账纠纷",
      category: "PRODUCTION_BUSINESS",
      ownWords: "合伙开店散伙，账分不清。",
      parties: between("zheng", "han"),
    });
    const disputeId = told.dispute.id;
    await t.done(t.mediation.cases.offer(t.as("mediator"), { disputeId, committeeId: "jzq-committee" }));
    await takeIn(t, mediators.committee, told);
    t.on("2026-05-08 10:00");
    await sit(t, mediators.committee, told, "双方口头对账。");
    const { id: agreementId } = await agreeInWriting(t, mediators.committee, told, {
      facts: "合伙经营一年。",
      terms: "设备归一方，按市价补差。",
      plan: [{ what: "补差价", dueOn: "2026-06-08" }],
    });
    t.on("2026-05-15 09:30");
    const application = { agreementId, courtId: "jzq-court", applicantIds: told.partyIds };
    const { id: confirmationId } = await t.done(
      t.court.confirmationApplications.apply(t.as("judge-assistant"), application),
    );
    t.on("2026-05-18 10:00");
    const number = { confirmationId, caseNumber: "(2026)鄂1003民特31号" };
    await t.done(t.court.confirmations.accept(t.as("judge-assistant"), number));
    t.on("2026-05-26 15:00");
    const dismissal = { confirmationId, ground: "UNCLEAR", routesTold: ["VARY_AGREEMENT", "SUE"] } as const;
    await t.done(t.court.confirmations.dismiss(t.as("judge"), dismissal));
  },
};
