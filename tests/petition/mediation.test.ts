import { FORMER_COMMITTEE, knowsFormerCommittee } from "../support/former-committee.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import {
  BUREAU,
  COMMITTEE,
  accepted,
  appeal,
  askPetition,
  bureau,
  clerk,
  clocks,
  consentsOf,
  mediator,
  rows,
  signedByBureau,
  standing,
  waiting,
} from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const answer = {
  result: "EXPLAINED",
  claim: "要求处理漏水损失",
  facts: "漏水属实，调解不成",
  conclusion: "建议起诉",
  legalGround: "民法典第二百八十八条",
} as const;

const paper = { kind: "受理告知书", pages: 2, sha256: "0".repeat(64) };

/** An accepted appeal that went to the committee with everybody's consent, up to the committee's signature. */
async function inMediation(): Promise<Awaited<ReturnType<typeof accepted>> & { caseId: string }> {
  const found = await accepted(hub);
  done(
    await hub.running.petition.services.mediationReferrals.refer(bureau, {
      petitionId: found.petition.id,
      toOrganizationId: COMMITTEE,
      consents: consentsOf(found.partyIds, "2026-03-02"),
      documents: [paper],
    }),
  );
  await hub.settle();
  const { id: referralId } = await waiting(hub, found.disputeId);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId }));
  await hub.settle();
  const { foundations, services } = hub.running.mediation;
  const [opened] = await foundations.db.query<{ id: string }[]>(`SELECT id FROM mediation_case WHERE dispute_id = $1`, [
    found.disputeId,
  ]);
  const caseId = opened!.id;
  for (const partyId of found.partyIds) {
    done(
      await services.consents.record(mediator, {
        caseId,
        partyId,
        askedOn: "2026-03-02",
        means: "PHONE",
        answer: "GIVEN",
      }),
    );
  }
  done(await services.cases.accept(mediator, { caseId }));
  await hub.settle();
  return { ...found, caseId };
}

const lastMediation = async (petitionId: string): Promise<Record<string, unknown> | undefined> =>
  (
    await rows<Record<string, unknown>>(
      hub,
      `SELECT signed_on::text, mediation_case_id, outcome, agreement_id, ended_on::text, handed_back_on::text
       FROM petition_mediation WHERE petition_id = $1 ORDER BY number DESC`,
      [petitionId],
    )
  )[0];

test("an appeal goes to mediation, fails, comes back and is answered within the same sixty days, which never stopped", async () => {
  const { opinions } = hub.running.petition.services;
  const { petition, disputeId, caseId } = await inMediation();
  // Sixty days from 2 March end on 1 May, a holiday, and so on 6 May.
  const handling = async (): Promise<string[]> =>
    (await clocks(hub, petition)).filter((line) => line.startsWith("PET_HANDLE"));
  expect(await standing(hub, petition)).toEqual({ state: "IN_MEDIATION", body: BUREAU });
  expect(await handling()).toEqual(["PET_HANDLE 2026-05-06 RUNNING"]);

  hub.clock.set("2026-03-20T09:00:00+08:00");
  done(
    await hub.running.mediation.services.cases.terminate(mediator, {
      caseId,
      ground: "NO_AGREEMENT",
      routesTold: ["JUDICIAL"],
    }),
  );
  await hub.settle();
  expect((await standing(hub, petition)).state).toBe("MEDIATION_RETURNED");
  hub.clock.set("2026-03-23T09:00:00+08:00");
  await signedByBureau(hub, disputeId);
  expect(await lastMediation(petition.id)).toEqual({
    signed_on: "2026-03-02",
    mediation_case_id: caseId,
    outcome: "FAILED",
    agreement_id: null,
    ended_on: "2026-03-20",
    handed_back_on: "2026-03-23",
  });
  expect(await handling()).toEqual(["PET_HANDLE 2026-05-06 RUNNING"]);

  hub.clock.set("2026-04-30T09:00:00+08:00");
  done(await opinions.issue(bureau, { petitionId: petition.id, ...answer }));
  expect(await handling()).toEqual(["PET_HANDLE 2026-05-06 MET"]);
});

test("an agreement comes back as a reference, and the dispute stays with the committee that watches it", async () => {
  const { petition, caseId, partyIds } = await inMediation();
  const { cases, sessions, agreements } = hub.running.mediation.services;
  done(await cases.assignMediator(mediator, { caseId, mediatorIds: ["m-linhemu"], chosenBy: "PARTIES" }));
  const held = { heldOn: "2026-03-02", mode: "ON_SITE", open: false, record: "双方陈述" } as const;
  done(await sessions.hold(mediator, { caseId, ...held, presentPartyIds: partyIds }));
  const terms = { facts: "漏水", terms: "三日内修好", whole: true, performedOnTheSpot: true, plan: [] } as const;
  const agreement = done(await agreements.reach(mediator, { caseId, ...terms, form: "ORAL" }));
  await hub.settle();
  expect((await standing(hub, petition)).state).toBe("MEDIATION_RETURNED");
  const query = `query($id: ID!) { petition(id: $id) {
    mediations { outcome agreement { id } mediationCase { id } consents { answer party { id } } documents { kind pages sha256 } } } }`;
  const seen = async (person: string): Promise<unknown> =>
    (await askPetition<{ petition: { mediations: unknown[] } }>(hub, person, query, { id: petition.id })).data.petition
      .mediations[0];
  const outcome = { outcome: "AGREED", agreement: { id: agreement.id }, mediationCase: { id: caseId } };
  const papers = { consents: partyIds.map((id) => ({ answer: "GIVEN", party: { id } })), documents: [paper] };
  for (const person of ["bureau-head", "mediator"])
    expect([person, await seen(person)]).toEqual([person, { ...outcome, ...papers }]);
  expect(await seen("centre-clerk")).toEqual({ ...outcome, consents: null, documents: null });
});

test("one consent missing, and nothing is handed over", async () => {
  const { petition, partyIds } = await accepted(hub);
  const query = `mutation($input: ReferPetitionToMediationInput!) { referPetitionToMediation(input: $input) {
    petition { id } problems { __typename code ... on ConsentMissing { partyIds } } } }`;
  const refer = async (consents: object[]): Promise<unknown> => {
    const input = { petitionId: petition.id, toOrganizationId: COMMITTEE, consents };
    return (await askPetition<{ referPetitionToMediation: unknown }>(hub, "bureau-head", query, { input })).data
      .referPetitionToMediation;
  };
  const missing = {
    petition: null,
    problems: [{ __typename: "ConsentMissing", code: "CONSENT_MISSING", partyIds: [partyIds[1]] }],
  };
  const [one, other] = [partyIds.slice(0, 1), partyIds.slice(1)];
  expect(await refer(consentsOf(one, "2026-03-02"))).toEqual(missing);
  expect(await refer([...consentsOf(one, "2026-03-02"), ...consentsOf(other, "2026-03-02", "REFUSED")])).toEqual(
    missing,
  );
  expect((await standing(hub, petition)).state).toBe("ACCEPTED");
});

test("consent given before the petition was accepted is none to this hand-over", async () => {
  const { petition, partyIds } = await accepted(hub);
  const input = { petitionId: petition.id, toOrganizationId: COMMITTEE, documents: [] };
  const { mediationReferrals } = hub.running.petition.services;
  expect(
    refused(await mediationReferrals.refer(bureau, { ...input, consents: consentsOf(partyIds, "2026-03-01") })),
  ).toBe("DAY_OUTSIDE");
});

test("what the committee does not sign for is with the body as before, and the parties are asked anew", async () => {
  const { mediationReferrals } = hub.running.petition.services;
  const { petition, disputeId, partyIds } = await accepted(hub);
  const input = { petitionId: petition.id, toOrganizationId: COMMITTEE, documents: [] };
  done(await mediationReferrals.refer(bureau, { ...input, consents: consentsOf(partyIds, "2026-03-02") }));
  await hub.settle();
  const { id: referralId } = await waiting(hub, disputeId);
  hub.clock.set("2026-03-04T09:00:00+08:00");
  done(await hub.running.registry.services.referrals.return(mediator, { referralId, reason: "不属本会范围" }));
  await hub.settle();
  expect(await standing(hub, petition)).toEqual({ state: "ACCEPTED", body: BUREAU });
  expect(await lastMediation(petition.id)).toMatchObject({ outcome: "RETURNED", ended_on: "2026-03-04" });
  expect(
    refused(await mediationReferrals.refer(bureau, { ...input, consents: consentsOf(partyIds, "2026-03-02") })),
  ).toBe("DAY_OUTSIDE");
  done(await mediationReferrals.refer(bureau, { ...input, consents: consentsOf(partyIds, "2026-03-04") }));
});

test("a hand-over the registry cannot open leaves the petition with the body", async () => {
  const { petition, partyIds } = await accepted(hub);
  await knowsFormerCommittee(hub.running.petition.services.bodies);
  done(
    await hub.running.petition.services.mediationReferrals.refer(bureau, {
      petitionId: petition.id,
      toOrganizationId: FORMER_COMMITTEE,
      consents: consentsOf(partyIds, "2026-03-02"),
      documents: [],
    }),
  );
  await hub.settle();
  expect((await standing(hub, petition)).state).toBe("ACCEPTED");
  expect(await lastMediation(petition.id)).toMatchObject({ outcome: "NOT_OPENED" });
});

test("a body hands over only a dispute it holds", async () => {
  const { acceptance, mediationReferrals } = hub.running.petition.services;
  const { petition, partyIds } = await appeal(hub, { holder: "centre-clerk" });
  const target = { petitionId: petition.id };
  done(await acceptance.notify(clerk, { ...target, told: "由本局办理", addressUnclear: false }));
  done(await acceptance.accept(clerk, target));
  const result = await mediationReferrals.refer(clerk, {
    ...target,
    toOrganizationId: COMMITTEE,
    consents: consentsOf(partyIds, "2026-03-02"),
    documents: [],
  });
  expect(result).toMatchObject({ code: "NOT_THE_HOLDER", facts: { holderId: "jzq-centre" } });

  const query = `query($id: ID!) { petition(id: $id) { availableActions { action available reason { code } } } }`;
  const { data } = await askPetition<{ petition: { availableActions: object[] } }>(hub, "petition-head", query, {
    id: petition.id,
  });
  expect(data.petition.availableActions).toContainEqual({
    action: "REFER_TO_MEDIATION",
    available: false,
    reason: { code: "NOT_THE_HOLDER" },
  });
});

test("the sixty days do not wait for mediation: an opinion during it stands, and the outcome is noted when it comes", async () => {
  const { petition, caseId } = await inMediation();
  done(await hub.running.petition.services.opinions.issue(bureau, { petitionId: petition.id, ...answer }));
  const { cases } = hub.running.mediation.services;
  done(await cases.terminate(mediator, { caseId, ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] }));
  await hub.settle();
  expect((await standing(hub, petition)).state).toBe("OPINION_ISSUED");
  expect(await lastMediation(petition.id)).toMatchObject({ outcome: "FAILED" });
});
