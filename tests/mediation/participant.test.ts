import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type Opened, head, li, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const yesOf = ({ partyIds }: Opened) =>
  partyIds.map((partyId) => ({ partyId, askedOn: "2026-03-02", means: "PHONE", answer: "GIVEN" }) as const);

test("without the consent of every party a helper is not even recorded; with it, the helper sits with them", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { participants } = hub.running.mediation.services;
  const helper = { caseId, role: "HELPER", name: "老邻居赵大娘" } as const;
  const [first, second] = yesOf(opened);
  expect(await participants.invite(mediator, { ...helper, consents: [first!] })).toMatchObject({
    code: "CONSENT_MISSING",
    facts: { partyIds: [opened.partyIds[1]] },
  });
  const no = { ...second!, answer: "REFUSED" as const };
  expect(refused(await participants.invite(mediator, { ...helper, consents: [first!, no] }))).toBe("CONSENT_MISSING");
  const { db } = hub.running.mediation.foundations;
  const [{ count } = { count: -1 }] = await db.query<{ count: number }[]>(`SELECT count(*)::int FROM participant`);
  expect(count).toBe(0);

  expect(refused(await participants.invite(zhang, { ...helper, consents: yesOf(opened) }))).toBe("NOT_YOUR_ACT");
  const invited = done(await participants.invite(mediator, { ...helper, consents: yesOf(opened) }));
  const with_ = { presentParticipantIds: [invited.id] };
  expect(done(await steps.sit(opened, with_))).toMatchObject({ number: 2, ...with_ });

  // A party takes its consent back: the helper is not there any more, the mediation goes on.
  const leave = { participantId: invited.id, ground: "CONSENT_WITHDRAWN" } as const;
  expect(refused(await participants.end(li, { ...leave, ground: "DONE" }))).toBe("NOT_YOUR_ACT");
  done(await participants.end(li, leave));
  expect(await steps.sit(opened, with_)).toMatchObject({
    code: "NOT_TAKING_PART",
    facts: { participantIds: [invited.id] },
  });
  expect(await steps.refresh(caseId)).toMatchObject({ state: "MEDIATING" });
});

test("an expert comes from the pool and within the term, gives an opinion, and is excluded by the head alone", async () => {
  const opened = await steps.mediating();
  const { participants } = hub.running.mediation.services;
  const expert = { caseId: opened.caseId, role: "EXPERT", consents: yesOf(opened) } as const;
  expect(refused(await participants.invite(mediator, { ...expert, expertId: "nobody" }))).toBe("NOT_IN_THE_POOL");
  expect(await participants.invite(mediator, { ...expert, expertId: "x-tangqi" })).toMatchObject({
    code: "TERM_OVER",
    facts: { termUntil: "2024-12-31" },
  });
  const { id: participantId, name } = done(await participants.invite(mediator, { ...expert, expertId: "x-guanliang" }));
  expect(name).toBe("管梁");
  done(await participants.recordOpinion(mediator, { participantId, opinion: "管道接口老化，非人为损坏。" }));

  const QUERY = `query ($id: ID!) { dispute(id: $id) { mediationCases { participants {
    role state opinion expert { field } consents { answer party { id } } } } } }`;
  interface Shown {
    readonly dispute: { readonly mediationCases: readonly { readonly participants: readonly object[] | null }[] };
  }
  await hub.settle();
  const seenBy = async (person: string) =>
    (await hub.ask<Shown>(person, QUERY, { id: opened.disputeId })).data.dispute.mediationCases[0]!.participants;
  expect(await seenBy("party-li")).toMatchObject([
    {
      role: "EXPERT",
      state: "TAKING_PART",
      opinion: "管道接口老化，非人为损坏。",
      expert: { field: "PROPERTY_SERVICE" },
    },
  ]);
  expect(await seenBy("centre-clerk")).toBeNull();

  const interest = { participantId, ground: "INTEREST" } as const;
  expect(await participants.recuse(mediator, interest)).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["COMMITTEE_HEAD"] },
  });
  expect(done(await participants.recuse(head, interest))).toMatchObject({ state: "RECUSED", leftOn: "2026-03-02" });
  expect(await seenBy("party-li")).toMatchObject([{ state: "RECUSED", opinion: null }]);
  expect(await participants.recordOpinion(mediator, { participantId, opinion: "补充意见" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "RECUSED" },
  });
});

test("only an expert gives an opinion; a lawyer, a psychologist and a volunteer may help", async () => {
  const opened = await steps.mediating();
  const { participants } = hub.running.mediation.services;
  for (const role of ["LAWYER", "PSYCHOLOGIST", "VOLUNTEER", "LEGAL_ADVISER"] as const) {
    const invited = { caseId: opened.caseId, role, name: "志愿者甲", consents: yesOf(opened) };
    const { id: participantId } = done(await participants.invite(mediator, invited));
    expect(refused(await participants.recordOpinion(mediator, { participantId, opinion: "意见" }))).toBe(
      "NOT_AN_EXPERT",
    );
  }
});
