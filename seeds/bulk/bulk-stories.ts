import type { DisputeCategory, DisputeLevel } from "../../subgraphs/registry/dispute/dispute.codes.ts";
import type { IntakeChannel, IntakeSource } from "../../subgraphs/registry/intake/intake.codes.ts";
import {
  type Mediator,
  type Registered,
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
  zhang,
} from "../stories/steps.ts";
import type { Story, Telling } from "../stories/tell.ts";

/** Titles and texts of these stories are replaced for every dispute generated from them. */
const matter = (
  category: DisputeCategory = "OTHER",
  source: IntakeSource = "SELF",
  channel: IntakeChannel = "VISIT",
) => ({
  title: "纠纷",
  ownWords: "陈述",
  category,
  source,
  channel,
  parties: [zhang, li],
});

const texts = { facts: "事实", terms: "条款" };

interface Sorted {
  readonly level: DisputeLevel;
  readonly category?: DisputeCategory;
  readonly mediator?: Mediator;
  readonly committee?: string;
}

/** The ordinary way: the centre takes it in and sorts it, a committee signs for it and takes it on. */
async function sorted(t: Telling, sort: Sorted): Promise<Registered> {
  const { level, category, mediator = mediators.committee, committee = "jzq-committee" } = sort;
  t.on("2026-03-02 09:20");
  const told = await register(t, "centre-clerk", matter(category));
  const assign = { disputeId: told.dispute.id, level, reason: "分流指派", toOrganizationId: committee };
  await t.done(t.registry.triage.assign(t.as(level === "MAJOR" ? "centre-head" : "centre-clerk"), assign));
  t.on("2026-03-03 10:10");
  await signFor(t, mediator.person, told);
  await takeIn(t, mediator, told);
  return told;
}

/** Agreed and performed at once. */
export const agreed = (sort: Sorted): Story => ({
  title: `Sorted as ${sort.level}, agreed`,
  async tell(t) {
    const { mediator = mediators.committee } = sort;
    const told = await sorted(t, sort);
    t.on("2026-03-05 14:30");
    await sit(t, mediator, told, "记录");
    await agreeInWriting(t, mediator, told, { ...texts, amount: "100.00" });
    t.on("2026-03-06 09:30");
    await closeSettled(t, mediator.person, told, "协议已履行。");
  },
});

/** Two sittings without an agreement: it goes back to the centre, which tells the routes and closes. */
export const failed = (sort: Sorted): Story => ({
  title: `Sorted as ${sort.level}, not agreed`,
  async tell(t) {
    const { mediator = mediators.committee } = sort;
    const told = await sorted(t, sort);
    t.on("2026-03-05 14:30");
    await sit(t, mediator, told, "记录");
    t.on("2026-03-11 09:40");
    await sit(t, mediator, told, "记录");
    t.on("2026-03-13 15:10");
    await giveUp(t, mediator, told);
    t.on("2026-03-16 09:20");
    await signFor(t, "centre-clerk", told);
    const { id: disputeId } = told.dispute;
    const report = {
      disputeId,
      outcome: "UNRESOLVED",
      summary: "未达成一致。",
      routesTold: ["向人民法院起诉"],
    } as const;
    await t.done(t.registry.completion.report(t.as("centre-clerk"), report));
    await t.done(t.registry.completion.accept(t.as("centre-head"), { disputeId }));
    await t.done(t.registry.closing.close(t.as("centre-clerk"), { disputeId }));
  },
});

/** Still being mediated. */
export const underWay = (sort: Sorted): Story => ({
  title: `Sorted as ${sort.level}, in mediation`,
  async tell(t) {
    const told = await sorted(t, sort);
    t.on("2026-03-05 14:30");
    await sit(t, sort.mediator ?? mediators.committee, told, "记录");
  },
});

/** The police found a civil quarrel and handed it to the station's room. */
export const fromPolice = (outcome: "AGREED" | "FAILED"): Story => ({
  title: `From the police, ${outcome}`,
  async tell(t) {
    t.on("2026-03-02 17:40");
    const told = await register(t, "police-officer", matter("OTHER", "POLICE", "PHONE"));
    const { id: disputeId } = told.dispute;
    const incident = { disputeId, incidentNumber: "荆州公接字〔2026〕1号", incidentKind: "OTHER" } as const;
    const { id: incidentId } = await t.done(t.police.incidents.register(t.as("police-officer"), incident));
    t.on("2026-03-03 09:15");
    const civil = { incidentId, routesTold: ["COURT", "PEOPLES_MEDIATION"], toldOn: t.today() } as const;
    await t.done(t.police.incidents.findCivil(t.as("police-officer"), civil));
    const handOver = { incidentId, toOrganizationId: "jzq-police-room", documents: [] };
    const consents = everyoneAgrees(t, told.partyIds);
    await t.done(t.police.handOvers.refer(t.as("police-officer"), { ...handOver, consents }));
    t.on("2026-03-04 08:55");
    await signFor(t, "room-mediator", told);
    await takeIn(t, mediators.policeRoom, told);
    t.on("2026-03-06 14:30");
    await sit(t, mediators.policeRoom, told, "记录");
    if (outcome === "AGREED") {
      await agreeInWriting(t, mediators.policeRoom, told, { ...texts, amount: "100.00" });
      t.on("2026-03-09 09:30");
      await closeSettled(t, "room-mediator", told, "协议已履行。");
      return;
    }
    t.on("2026-03-12 10:20");
    await giveUp(t, mediators.policeRoom, told);
    t.on("2026-03-13 09:30");
    await signFor(t, "police-officer", told);
    const close = { incidentId, routesTold: ["COURT"], toldOn: t.today() } as const;
    await t.done(t.police.incidents.close(t.as("police-officer"), close));
  },
});

/** Delegated before filing, agreed in the court's room; some agreements are confirmed. */
export const fromCourt = (confirmed: boolean): Story => ({
  title: confirmed ? "From the court, agreed and confirmed" : "From the court, agreed",
  async tell(t) {
    t.on("2026-03-02 10:30");
    const told = await register(t, "judge-assistant", matter("OTHER", "COURT"));
    const complaint = { disputeId: told.dispute.id, causeOfAction: "案由", preFilingNumber: "(2026)鄂1003诉前调1号" };
    const { id: courtReferralId } = await t.done(
      t.court.referrals.receiveComplaint(t.as("judge-assistant"), { ...complaint, receivedOn: t.today() }),
    );
    t.on("2026-03-03 11:00");
    const handOver = { courtReferralId, toOrganizationId: "jzq-court-room", documents: [], online: !confirmed };
    const consents = everyoneAgrees(t, told.partyIds);
    await t.done(t.court.handOvers.delegate(t.as("judge-assistant"), { ...handOver, consents }));
    t.on("2026-03-04 09:10");
    await signFor(t, "court-mediator", told);
    await takeIn(t, mediators.courtRoom, told);
    t.on("2026-03-11 14:30");
    await sit(t, mediators.courtRoom, told, "记录");
    const plan = confirmed ? { plan: [{ what: "履行", amount: "100.00", dueOn: "2026-04-03" }] } : {};
    const agreement = await agreeInWriting(t, mediators.courtRoom, told, { ...texts, amount: "100.00", ...plan });
    if (confirmed) await confirm(t, told, agreement.id);
    t.on("2026-04-03 15:30");
    await closeSettled(t, "court-mediator", told, "协议已履行。");
  },
});

async function confirm(t: Telling, { partyIds }: Registered, agreementId: string): Promise<void> {
  t.on("2026-03-16 09:30");
  const application = { agreementId, courtId: "jzq-court", applicantIds: partyIds };
  const { id: confirmationId } = await t.done(
    t.court.confirmationApplications.apply(t.as("judge-assistant"), application),
  );
  t.on("2026-03-17 10:00");
  const number = "(2026)鄂1003诉前调确1号";
  await t.done(t.court.confirmations.accept(t.as("judge-assistant"), { confirmationId, caseNumber: number }));
  t.on("2026-03-24 16:00");
  await t.done(t.court.confirmations.confirm(t.as("judge"), { confirmationId, rulingNumber: number }));
  t.on("2026-04-03 15:00");
  const performed = { agreementId, itemNumber: 1, performedOn: t.today(), proof: "转账凭证" };
  await t.done(t.mediation.performance.record(t.as("court-mediator"), performed));
}
