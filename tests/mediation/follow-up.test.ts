import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

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

const plan = [
  { what: "修管", dueOn: "2026-03-20" },
  { what: "赔偿", amount: "3000.00", dueOn: "2026-04-15" },
] as const;

interface Visits {
  readonly dueFollowUpVisits: {
    readonly nodes: readonly { id: string; agreement: { id: string } }[];
  };
}
const DUE = `{ dueFollowUpVisits(first: 100) { nodes { id number dueOn agreement { id } } } }`;

/** The visit of an agreement that waits, as the committee's list shows it. */
async function waiting(agreementId: string): Promise<string | undefined> {
  const { data } = await hub.ask<Visits>("mediator", DUE);
  return data.dueFollowUpVisits.nodes.find(({ agreement }) => agreement.id === agreementId)?.id;
}

test("visits fall due by themselves, one after the other, until everything is performed", async () => {
  const opened = await steps.mediating();
  const { id: agreementId } = await steps.agreed(opened, plan);
  const { followUps, performance } = hub.running.mediation.services;
  const visitId = (await waiting(agreementId))!;
  // Seven days after 20 March.
  expect(await steps.clocksOf(visitId)).toEqual([{ code: "FOLLOW_UP", dueOn: "2026-03-27", status: "RUNNING" }]);

  hub.clock.set(morningOf("2026-03-23"));
  const visit = { visitId, visitedOn: "2026-03-23", means: "IN_PERSON", result: "PERFORMED" } as const;
  expect(await followUps.record(mediator, visit)).toMatchObject({
    code: "RESULT_DOES_NOT_FIT",
    facts: { openItems: [1] },
  });
  done(await performance.record(mediator, { agreementId, itemNumber: 1, performedOn: "2026-03-19", proof: "照片" }));
  expect(refused(await followUps.record(zhang, visit))).toBe("NOT_YOUR_ACT");
  expect(done(await followUps.record(mediator, { ...visit, satisfaction: "SATISFIED" }))).toMatchObject({
    state: "DONE",
    share: { items: 2, performed: 1, amount: "3000.00", performedAmount: "0.00" },
  });
  expect(await steps.clocksOf(visitId)).toMatchObject([{ status: "MET" }]);

  const second = (await waiting(agreementId))!;
  // Seven days after 15 April.
  expect(await steps.clocksOf(second)).toMatchObject([{ dueOn: "2026-04-22", status: "RUNNING" }]);
  hub.clock.set(morningOf("2026-04-24"));
  done(await performance.record(mediator, { agreementId, itemNumber: 2, performedOn: "2026-04-14", proof: "收条" }));
  done(await followUps.record(mediator, { ...visit, visitId: second, visitedOn: "2026-04-24" }));
  expect(await steps.clocksOf(second)).toMatchObject([{ status: "MISSED" }]);
  expect(await waiting(agreementId)).toBeUndefined();
  expect(await followUps.record(mediator, { ...visit, visitId: second })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "DONE" },
  });
});

test("performed on the spot, no visit is owed; contested, the visit falls away and the way taken is linked", async () => {
  const atOnce = await steps.agreed(await steps.mediating());
  expect(await waiting(atOnce.id)).toBeUndefined();

  const opened = await steps.mediating();
  const { id: agreementId } = await steps.agreed(opened, plan);
  const { performance, recourses, cases } = hub.running.mediation.services;
  const visitId = (await waiting(agreementId))!;
  const again = { agreementId, kind: "MEDIATE_AGAIN", begunOn: "2026-03-02" } as const;
  expect(refused(await recourses.record(mediator, again))).toBe("WRONG_STATE");
  done(await performance.contest(zhang, { agreementId, routesTold: ["JUDICIAL"] }));
  expect(await steps.clocksOf(visitId)).toMatchObject([{ status: "CANCELLED" }]);
  expect(await waiting(agreementId)).toBeUndefined();

  expect(refused(await recourses.record(zhang, again))).toBe("NO_NEW_CASE");
  expect(refused(await recourses.record(zhang, { ...again, kind: "ENFORCE" }))).toBe("NOT_CONFIRMED");
  hub.clock.set(morningOf("2026-03-05"));
  const anew = done(await cases.apply(zhang, { disputeId: opened.disputeId, committeeId: COMMITTEE }));
  expect(done(await recourses.record(zhang, { ...again, begunOn: "2026-03-05" }))).toMatchObject({ caseId: anew.id });
  const suit = { ...again, kind: "SUE", body: "荆州区人民法院", begunOn: "2026-03-05" } as const;
  expect(done(await recourses.record(mediator, suit))).toMatchObject({ kind: "SUE", caseId: null });
});

test("the list is narrowed to what is late, to what nobody has visited and to types, page by page in one order", async () => {
  const agreements: string[] = [];
  for (const dueOn of ["2026-03-06", "2026-03-05", "2026-03-06"])
    agreements.push((await steps.agreed(await steps.mediating(), [{ what: "修管", dueOn }])).id);
  const [a, b, c] = agreements as [string, string, string];
  const query = `query ($filter: FollowUpFilterInput, $first: Int!, $after: String) {
    dueFollowUpVisits(filter: $filter, first: $first, after: $after) {
      nodes { dueOn agreement { id } } pageInfo { hasNextPage endCursor } } }`;
  interface Listed {
    dueFollowUpVisits: {
      nodes: { agreement: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const page = async (filter: object, first = 100, after: string | null = null) =>
    (await hub.ask<Listed>("mediator", query, { filter, first, after })).data.dueFollowUpVisits;
  const own = (nodes: { agreement: { id: string } }[]): string[] =>
    nodes.map(({ agreement }) => agreement.id).filter((id) => agreements.includes(id));
  // Visits are due seven days after the plan: 12 March, and 13 March twice.
  const until = { dueUntil: "2026-03-12", neverVisited: true, categories: ["NEIGHBOR"] };
  expect(own((await page(until)).nodes)).toEqual([b]);
  expect(own((await page({ dueFrom: "2026-03-13", dueUntil: "2026-03-13" })).nodes).sort()).toEqual([a, c].sort());
  expect(own((await page({ categories: ["CONTRACT"] })).nodes)).toEqual([]);
  const whole = (await page({ dueUntil: "2026-03-13" })).nodes;
  const first = await page({ dueUntil: "2026-03-13" }, 2);
  const rest = await page({ dueUntil: "2026-03-13" }, 100, first.pageInfo.endCursor);
  expect([...first.nodes, ...rest.nodes]).toEqual(whole);
});

test("a visit is a matter of the committee and the dispute's own: to others there is none", async () => {
  const { id: agreementId } = await steps.agreed(await steps.mediating(), plan);
  const visitId = (await waiting(agreementId))!;
  for (const person of ["shashi-mediator", "zunyi-clerk", "integrator"]) {
    const { data } = await hub.ask<Visits>(person, DUE);
    expect([person, data.dueFollowUpVisits.nodes]).toEqual([person, []]);
    const answer = await hub.ask(
      person,
      `mutation ($input: RecordFollowUpVisitInput!) { recordFollowUpVisit(input: $input) { problems { code } } }`,
      { input: { visitId, visitedOn: "2026-03-02", means: "PHONE", result: "CHANGE_OF_MIND" } },
    );
    const code = person === "shashi-mediator" ? "VISIT_NOT_FOUND" : "NOT_YOUR_ACT";
    expect([person, answer.data]).toEqual([person, { recordFollowUpVisit: { problems: [{ code }] } }]);
  }
});
