import { personNamed } from "../../seeds/people.ts";
import { register, signFor, takeIn, mediators, zhang } from "../../seeds/stories/steps.ts";
import { tell } from "../../seeds/stories/tell.ts";
import { type TestHub, refused, startTestHub } from "../support/hub.ts";
import { mediator, stepsOn } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const claim = { claim: "请求赔偿医疗费用损失", amount: "80000.00", appraisalBody: "荆州医学会", insurerPresent: true };

test("a medical case has claim, appraisal and insurer, for the committee and the parties; one of neighbours has none", async () => {
  let caseId = "";
  let disputeId = "";
  const telling = async (t: Parameters<Parameters<typeof tell>[0]["tell"]>[0]): Promise<void> => {
    t.on("2026-03-02 09:00");
    const hospital = {
      side: "RESPONDENT",
      kind: "ORGANIZATION",
      name: "荆州仁济医院",
      creditCode: "12999999MB0000001X",
    };
    const told = await register(t, "centre-clerk", {
      title: "术后恢复引发的医疗纠纷",
      category: "MEDICAL",
      ownWords: "手术后恢复不好。",
      parties: [zhang, hospital as never],
    });
    disputeId = told.dispute.id;
    const assign = {
      disputeId,
      level: "COMPLEX",
      reason: "专业性强",
      toOrganizationId: "jz-medical-committee",
    } as const;
    await t.done(t.registry.triage.assign(t.as("centre-clerk"), assign));
    await signFor(t, "medical-mediator", told);
    ({ id: caseId } = await takeIn(t, mediators.medical, told));
    await t.done(t.mediation.claimFacts.record(t.as("medical-mediator"), { caseId, ...claim }));
    await t.done(
      t.mediation.claimFacts.record(t.as("medical-mediator"), { caseId, ...claim, appraisedOn: "2026-03-02" }),
    );
  };
  await tell({ title: "A medical case", tell: telling }, hub.running, hub.clock);

  const { claimFacts } = hub.running.mediation.services;
  const wrong = { caseId, ...claim, determinationNumber: "第123号" };
  expect(refused(await claimFacts.record(personNamed("medical-mediator"), wrong))).toBe("NOT_AN_ACCIDENT");
  expect(refused(await claimFacts.record(personNamed("party-zhang"), { caseId, ...claim }))).toBe("NOT_YOUR_ACT");
  const seenBy = async (person: string) => {
    const QUERY = `query ($id: ID!) { dispute(id: $id) { mediationCases { claimFacts { kind amount appraisedOn version } } } }`;
    const { data } = await hub.ask<{ dispute: { mediationCases: object[] } }>(person, QUERY, { id: disputeId });
    return data.dispute.mediationCases[0];
  };
  const facts = { kind: "MEDICAL_CLAIM", amount: "80000.00", appraisedOn: "2026-03-02", version: 2 };
  expect(await seenBy("party-zhang")).toEqual({ claimFacts: facts });
  expect(await seenBy("centre-clerk")).toEqual({ claimFacts: null });

  const neighbours = await stepsOn(hub).opened();
  expect(await claimFacts.record(mediator, { caseId: neighbours.caseId, ...claim })).toMatchObject({
    code: "NO_CLAIM_FACTS",
    facts: { category: "NEIGHBOR" },
  });
});
