import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COURT, judge, morningOf } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-26"));
});
afterAll(() => hub.stop());

const guidance = () => hub.running.court.services.guidance;
const mediator = personNamed("mediator");
const QUESTION = "共用排水管的维修费用由谁承担？";
const asking = { courtId: COURT, divisionCode: "421003", category: "NEIGHBOR", question: QUESTION } as const;
const ANSWER = { answer: "按照受益情况合理分担。", legalBasis: "民法典第二百八十八条" };

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly answer: string | null;
}
const listFor = async (person: string, filter: object = {}): Promise<readonly Shown[]> => {
  const { data, errors }: Answer<{ guidanceQuestions: { nodes: Shown[]; totalCount: number } }> = await ask(
    hub.running.court.url,
    person,
    `query ($filter: GuidanceQuestionFilterInput) { guidanceQuestions(filter: $filter, first: 100) {
      nodes { id state answer } totalCount } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data.guidanceQuestions.totalCount).toBe(data.guidanceQuestions.nodes.length);
  return data.guidanceQuestions.nodes;
};
const seen = async (person: string, id: string): Promise<Shown | undefined> =>
  (await listFor(person)).find((one) => one.id === id);

test("a committee asks, the guide judge answers in writing, and the committees of the division read it", async () => {
  const { id, answerDueOn } = done(await guidance().ask(mediator, asking));
  expect(answerDueOn).toBe("2026-04-10");
  // Until it is answered it is between the court and who asked.
  expect(await seen("mediator", id)).toMatchObject({ state: "ASKED" });
  expect(await seen("judge-assistant", id)).toMatchObject({ state: "ASKED" });
  for (const person of ["court-mediator", "medical-mediator", "shashi-mediator", "centre-clerk", "party-zhang"])
    expect([person, await seen(person, id)]).toEqual([person, undefined]);

  hub.clock.set(morningOf("2026-03-30"));
  done(await guidance().answer(judge, { questionId: id, ...ANSWER }));
  // The medical committee is the city's: its work covers the district.
  for (const person of ["mediator", "court-mediator", "medical-mediator", "judge"])
    expect([person, await seen(person, id)]).toMatchObject([person, { state: "ANSWERED", answer: ANSWER.answer }]);
  for (const person of ["shashi-mediator", "centre-clerk", "police-officer", "petition-clerk", "party-zhang"])
    expect([person, await seen(person, id)]).toEqual([person, undefined]);
});

test("nothing of it is announced: it is about the law and tied to no dispute", async () => {
  const count = async (): Promise<unknown> =>
    hub.running.court.foundations.db.query(`SELECT count(*)::integer AS events FROM outbox_event`);
  const before = await count();
  const { id } = done(await guidance().ask(mediator, asking));
  done(await guidance().answer(judge, { questionId: id, ...ANSWER }));
  expect(await count()).toEqual(before);
});

test("a text with a number that leads to a person or a case is refused, in the question and in the answer", async () => {
  const told = await guidance().ask(mediator, { ...asking, question: `${QUESTION}当事人电话13800000001` });
  expect(told).toMatchObject({ code: "TEXT_IDENTIFIES", path: ["question"], facts: { found: ["PHONE"] } });
  const { id } = done(await guidance().ask(mediator, asking));
  const answer = { questionId: id, ...ANSWER, answer: "参见（2026）鄂1003民初12号。" };
  expect(refused(await guidance().answer(judge, answer))).toBe("TEXT_IDENTIFIES");
  expect(await seen("mediator", id)).toMatchObject({ state: "ASKED", answer: null });
});

test("it goes to a court whose guide judge works for the division, and for a division of one's own", async () => {
  expect(await guidance().ask(mediator, { ...asking, courtId: "ssq-court" })).toMatchObject({
    code: "NO_GUIDE_JUDGE",
    facts: { courtIds: [COURT] },
  });
  const next = { ...asking, courtId: "ssq-court", divisionCode: "421002" };
  expect(refused(await guidance().ask(mediator, next))).toBe("OTHER_DIVISION");
  const { id } = done(await guidance().ask(personNamed("shashi-mediator"), next));
  expect(refused(await guidance().answer(judge, { questionId: id, ...ANSWER }))).toBe("QUESTION_NOT_FOUND");
});

test("who asked takes it back while it waits, and after the answer nobody does", async () => {
  const { id: questionId } = done(await guidance().ask(mediator, asking));
  expect(refused(await guidance().withdraw(personNamed("court-mediator"), { questionId }))).toBe("QUESTION_NOT_FOUND");
  expect(done(await guidance().withdraw(personNamed("committee-head"), { questionId }))).toMatchObject({
    state: "WITHDRAWN",
  });
  const { id: answered } = done(await guidance().ask(mediator, asking));
  done(await guidance().answer(judge, { questionId: answered, ...ANSWER }));
  expect(refused(await guidance().withdraw(mediator, { questionId: answered }))).toBe("WRONG_STATE");
});

test("the list keeps to a type and a state, and a version that was passed over is refused", async () => {
  const { id: questionId } = done(await guidance().ask(mediator, { ...asking, category: "MEDICAL" }));
  const medical = await listFor("mediator", { categories: ["MEDICAL"], states: ["ASKED"] });
  expect(medical.map(({ id }) => id)).toEqual([questionId]);
  expect(await listFor("mediator", { categories: ["LABOR"] })).toEqual([]);
  expect(refused(await guidance().withdraw(mediator, { questionId, expectedVersion: 7 }))).toBe("STALE_VERSION");
});

test("the same key twice asks once", async () => {
  const input = { ...asking, idempotencyKey: "guidance-1" };
  const [first, second] = [done(await guidance().ask(mediator, input)), done(await guidance().ask(mediator, input))];
  expect(second.id).toBe(first.id);
});

test("who may ask and who may answer, and what the others are told", async () => {
  const { id: questionId } = done(await guidance().ask(mediator, asking));
  const told = async (act: (viewer: Viewer) => Promise<unknown>, people: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(
        people.map(async (person): Promise<[string, string]> => {
          const answer = await act(personNamed(person));
          return [person, isRefusal(answer) ? answer.code : "DONE"];
        }),
      ),
    );
  const unknown = { ...asking, courtId: "no-court" };
  expect(
    await told(
      (viewer) => guidance().ask(viewer, unknown),
      ["mediator", "committee-head", "centre-clerk", "judge", "police-officer", "petition-clerk", "party-zhang"],
    ),
  ).toEqual({
    mediator: "NO_GUIDE_JUDGE",
    "committee-head": "NO_GUIDE_JUDGE",
    "centre-clerk": "NOT_YOUR_ACT",
    judge: "NOT_YOUR_ACT",
    "police-officer": "NOT_YOUR_ACT",
    "petition-clerk": "NOT_YOUR_ACT",
    "party-zhang": "NOT_YOUR_ACT",
  });
  expect(
    await told(
      (viewer) => guidance().answer(viewer, { questionId, ...ANSWER }),
      ["judge-assistant", "mediator", "court-mediator", "centre-clerk", "petition-clerk", "party-zhang", "developer"],
    ),
  ).toEqual({
    "judge-assistant": "NOT_YOUR_ACT",
    mediator: "NOT_YOUR_ACT",
    "court-mediator": "NOT_YOUR_ACT",
    "centre-clerk": "NOT_YOUR_ACT",
    "petition-clerk": "NOT_YOUR_ACT",
    "party-zhang": "NOT_YOUR_ACT",
    developer: "NOT_YOUR_ACT",
  });
  const colleague = { ...judge, personId: "another-judge" };
  expect(refused(await guidance().answer(colleague, { questionId, ...ANSWER }))).toBe("NOT_A_GUIDE_JUDGE");
});

test("the directory names teams, posts and divisions, and no person", async () => {
  const { data } = await ask<{ courtTeams: { nodes: object[] } }>(
    hub.running.court.url,
    "mediator",
    `{ courtTeams(kind: GUIDANCE, divisionCode: "421003") { nodes { kind name posts divisionCodes court { id } } } }`,
  );
  expect(data.courtTeams.nodes).toEqual([
    {
      kind: "GUIDANCE",
      name: "人民调解业务指导法官",
      posts: ["JUDGE"],
      divisionCodes: ["421003"],
      court: { id: COURT },
    },
  ]);
});

interface ShownClock {
  readonly status: string;
  readonly daysLeft: number | null;
  readonly endedOn: string | null;
  readonly explanation: { readonly rolledOver: object[]; readonly skipped: object[] };
}
interface WithClock {
  readonly deadlines: readonly ShownClock[];
  readonly clockTurns: readonly object[] | null;
}
const clockOf = async (person: string, questionId: string): Promise<WithClock | null> => {
  const { data, errors }: Answer<{ guidanceQuestion: WithClock | null }> = await ask(
    hub.running.court.url,
    person,
    `query ($id: ID!) { guidanceQuestion(id: $id) {
      deadlines { status daysLeft endedOn explanation { skipped { day } rolledOver { day } } }
      clockTurns { code turn dueOn turnedOn } } }`,
    { id: questionId },
  );
  expect(errors).toBeUndefined();
  return data.guidanceQuestion;
};
const turn = (day: string): Promise<number> => {
  hub.clock.set(morningOf(day));
  return hub.running.court.turning.run();
};

test("nobody answers: the clock explains itself and turns by itself, and nothing of it is announced", async () => {
  const { id } = done(await guidance().ask(mediator, asking));
  const [clock] = (await clockOf("mediator", id))?.deadlines ?? [];
  expect(clock).toMatchObject({ status: "RUNNING", daysLeft: 15 });
  // Two weekends, of which one is Tomb-sweeping, and its Monday.
  expect(clock?.explanation.skipped).toHaveLength(5);
  await turn("2026-04-06");
  expect((await clockOf("judge", id))?.clockTurns).toEqual([]);
  await turn("2026-04-07");
  await turn("2026-04-11");
  await turn("2026-04-12");
  const turns = [
    { code: "GUIDANCE_ANSWER", turn: "DUE_SOON", dueOn: "2026-04-10", turnedOn: "2026-04-07" },
    { code: "GUIDANCE_ANSWER", turn: "OVERDUE", dueOn: "2026-04-10", turnedOn: "2026-04-11" },
  ];
  for (const person of ["mediator", "judge", "judge-assistant"])
    expect([person, (await clockOf(person, id))?.clockTurns]).toEqual([person, turns]);
  expect((await clockOf("judge", id))?.deadlines).toMatchObject([{ status: "MISSED" }]);
  expect(await hub.running.court.foundations.db.query(`SELECT 1 FROM outbox_event WHERE record_id = $1`, [id])).toEqual(
    [],
  );
  // Answered late it is missed; the other committees of the division read the answer and not that it was late.
  done(await guidance().answer(judge, { questionId: id, ...ANSWER }));
  const others = await clockOf("medical-mediator", id);
  expect(others).toMatchObject({ deadlines: [{ status: "MISSED", endedOn: "2026-04-12" }], clockTurns: null });
  expect((await clockOf("mediator", id))?.clockTurns).toEqual(turns);
});

test("answered in time the clock is met, taken back it falls away, and neither turns", async () => {
  const { id: answered } = done(await guidance().ask(mediator, asking));
  const { id: takenBack } = done(await guidance().ask(mediator, asking));
  hub.clock.set(morningOf("2026-04-03"));
  done(await guidance().answer(judge, { questionId: answered, ...ANSWER }));
  done(await guidance().withdraw(mediator, { questionId: takenBack }));
  await turn("2026-04-20");
  expect(await clockOf("mediator", answered)).toMatchObject({ deadlines: [{ status: "MET" }], clockTurns: [] });
  expect(await clockOf("mediator", takenBack)).toMatchObject({ deadlines: [{ status: "CANCELLED" }], clockTurns: [] });
});
