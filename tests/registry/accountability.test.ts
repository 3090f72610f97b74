import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, chased, head, mediator, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.accountability;
const DECIDES = "jzq-labour-bureau";

/** A notice nobody replied to in time, and what the head recommends on it. */
async function silent() {
  const { id, disputeId } = await chased(hub);
  hub.clock.set("2026-03-10T09:00:00+08:00");
  const recommendation = {
    disputeId,
    subjectId: COMMITTEE,
    competentBodyId: DECIDES,
    ground: "NO_REPLY",
    noticeIds: [id],
    statement: "督办逾期未回复",
  } as const;
  return { noticeId: id, disputeId, recommendation };
}

test("after a notice without a reply the head recommends, and the competent body answers", async () => {
  const { disputeId, recommendation } = await silent();
  const { id: recommendationId } = done(await service().recommend(head, recommendation));
  const answer = { recommendationId, answer: "PARTLY_ADOPTED", reason: "已约谈该单位" } as const;
  // The body it is about sees it and cannot answer for the one that decides.
  expect(refused(await service().answer(personNamed("committee-head"), answer))).toBe("OTHER_BODY");
  expect(refused(await service().answer(personNamed("judge"), answer))).toBe("RECOMMENDATION_NOT_FOUND");
  const answered = done(await service().answer(personNamed("bureau-head"), answer));
  expect(answered).toMatchObject({ state: "ANSWERED", answer: "PARTLY_ADOPTED" });
  expect(refused(await service().withdraw(head, { recommendationId, reason: "误发" }))).toBe("WRONG_STATE");
  expect(await told(hub, disputeId, "ACCOUNTABILITY")).toEqual([
    "ACCOUNTABILITY_RECOMMENDED",
    "ACCOUNTABILITY_ANSWERED",
  ]);
});

test("nobody is reported who was not asked first, nor before the day has passed", async () => {
  const { noticeId, recommendation } = await silent();
  expect(refused(await service().recommend(head, { ...recommendation, noticeIds: [] }))).toBe("NO_NOTICE");
  expect(await service().recommend(head, { ...recommendation, subjectId: "jzq-court" })).toMatchObject({
    code: "NOTICE_NOT_OF_BODY",
    facts: { noticeIds: [noticeId] },
  });
  expect(refused(await service().recommend(head, { ...recommendation, ground: "REPLY_REJECTED" }))).toBe(
    "GROUND_NOT_SHOWN",
  );
  hub.clock.set("2026-03-09T17:00:00+08:00");
  expect(refused(await service().recommend(head, recommendation))).toBe("GROUND_NOT_SHOWN");
});

test("nobody judges in its own cause", async () => {
  const { recommendation } = await silent();
  for (const competentBodyId of [COMMITTEE, "jzq-centre"])
    expect(refused(await service().recommend(head, { ...recommendation, competentBodyId }))).toBe("OWN_CAUSE");
});

test.each([
  ["centre-head", undefined],
  ["city-supervisor", undefined],
  ["centre-clerk", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["bureau-head", "NOT_YOUR_ACT"],
  ["zunyi-clerk", "NOT_YOUR_ACT"],
])("%s recommends: %s", async (person, code) => {
  const { recommendation } = await silent();
  const result = await service().recommend(personNamed(person), recommendation);
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the competent body finds it in its list without seeing the dispute; a party finds nothing", async () => {
  const { recommendation } = await silent();
  const { id } = done(await service().recommend(head, recommendation));
  const query = `{ accountabilityRecommendations(states: [RECOMMENDED], first: 100) {
    nodes { id subject { id } dispute { number } notices { id } } } }`;
  interface Answer {
    accountabilityRecommendations: { nodes: { id: string; dispute: object | null; notices: object[] }[] };
  }
  const seen = async (person: string) =>
    (await hub.ask<Answer>(person, query)).data.accountabilityRecommendations.nodes.filter((row) => row.id === id);
  expect(await seen("bureau-head")).toEqual([{ id, subject: { id: COMMITTEE }, dispute: null, notices: [] }]);
  expect((await seen("committee-head"))[0]).toMatchObject({ notices: [{ id: recommendation.noticeIds[0] }] });
  expect(await seen("party-zhang")).toEqual([]);
  expect(await seen("judge")).toEqual([]);
});

test("what was replied and not done carries a recommendation until the notice is closed", async () => {
  const { noticeId, recommendation } = await silent();
  const { supervision } = hub.running.registry.services;
  done(await supervision.reply(mediator, { noticeId, text: "本周调解" }));
  done(await supervision.acceptReply(head, { noticeId }));
  expect(refused(await service().recommend(head, recommendation))).toBe("GROUND_NOT_SHOWN");
  done(await service().recommend(head, { ...recommendation, ground: "NOT_CARRIED_OUT" }));
});
