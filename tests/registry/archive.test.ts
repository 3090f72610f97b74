import type { OpenOutsideReferral } from "../../subgraphs/registry/outside-referral/outside-referral.service.ts";
import { announcedBy } from "../deadline/turns.ts";
import { stepsOn } from "../mediation/steps.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { clerk, mediator } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  on("2026-03-02");
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};

/**
 * A dispute the committee settled and saw performed on 20 March, closed by the centre on the same day. The visit is owed,
 * and a party has asked an outside body as well.
 */
async function closed(): Promise<{ disputeId: string; agreementId: string }> {
  const steps = stepsOn(hub);
  const opened = await steps.mediating();
  const outside = { disputeId: opened.disputeId, kind: "LABOR_ARBITRATION", bodyName: "荆州区某仲裁机构" } as const;
  await sent(outside, opened.partyIds[0]);
  const { id: agreementId } = await steps.agreed(opened, [{ what: "修管", dueOn: "2026-03-20" }]);
  on("2026-03-20");
  const performed = { agreementId, itemNumber: 1, performedOn: "2026-03-20", proof: "照片" };
  done(await hub.running.mediation.services.performance.record(mediator, performed));
  await hub.settle();
  const { disputeId } = opened;
  const { completion, closing } = hub.running.registry.services;
  const report = { disputeId, outcome: "RESOLVED", summary: "已修好", routesTold: [] } as const;
  done(await completion.report(mediator, report));
  done(await completion.accept(clerk, { disputeId }));
  done(await closing.close(clerk, { disputeId }));
  return { disputeId, agreementId };
}

/** The party asks for the outside body, and it is sent there today. */
async function sent(outside: OpenOutsideReferral, askingPartyId: string): Promise<void> {
  const { outsideReferrals } = hub.running.registry.services;
  const { id: outsideReferralId } = done(await outsideReferrals.open(clerk, { ...outside, askingPartyId }));
  const yes = { outsideReferralId, partyId: askingPartyId, answer: "GIVEN", askedOn: "2026-03-02" } as const;
  done(await outsideReferrals.answer(clerk, { ...yes, means: "PHONE" }));
  done(await outsideReferrals.send(clerk, { outsideReferralId, sentOn: "2026-03-02" }));
}

/** What is overdue by now, in whichever agency. */
async function overdue(): Promise<string[]> {
  for (const { turning } of hub.live()) await turning.run();
  const turns = (await Promise.all(hub.live().map(announcedBy))).flat();
  return turns.filter(({ turn }) => turn === "OVERDUE").map(({ code }) => code);
}

test("a file is put away once nobody owes an act on the dispute, and no duty turns after that", async () => {
  const { closing } = hub.running.registry.services;
  const { disputeId, agreementId } = await closed();
  const mutation = `mutation ($input: ArchiveDisputeInput!) { archiveDispute(input: $input) {
    problems { code ... on DutiesOpen { codes } } } }`;
  const away = { disputeId, fileNumber: "荆区调档〔2026〕9号" };
  const { data } = await hub.ask("centre-clerk", mutation, { input: away });
  expect(data).toEqual({ archiveDispute: { problems: [{ code: "DUTIES_OPEN", codes: ["FOLLOW_UP"] }] } });

  const { followUps } = hub.running.mediation.services;
  const { nodes } = await followUps.due(mediator, { first: 100 });
  const visitId = nodes.find((visit) => visit.agreementId === agreementId)?.id ?? "";
  const visit = { visitId, visitedOn: "2026-03-20", means: "PHONE", result: "PERFORMED" } as const;
  done(await followUps.record(mediator, visit));
  await hub.settle();
  // The window to apply for confirmation is a right, and an outside body's clock is not enforced here: neither keeps the file.
  expect(done(await closing.archive(clerk, away))).toMatchObject({ state: "ARCHIVED" });
  on("2026-06-01");
  expect(await overdue()).toEqual(["LABOUR_ARBITRATION_ACCEPT"]);
});
