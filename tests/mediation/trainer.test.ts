import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { head, mediator, morningOf } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const training = { mediatorId: "m-linhemu", heldOn: "2026-02-10", hours: 4, topic: "邻里纠纷调解" } as const;
const record = (change: object, viewer = head) =>
  hub.running.mediation.services.appointments.recordTraining(viewer, { ...training, ...change });

test("a training names who of the pool held it, within the term, and in what form", async () => {
  expect(refused(await record({ trainerId: "nobody" }))).toBe("NOT_IN_THE_POOL");
  expect(await record({ trainerId: "t-songhe" })).toMatchObject({
    code: "TERM_OVER",
    facts: { termUntil: "2024-12-31" },
  });
  expect(refused(await record({ trainerId: "t-lujing" }, mediator))).toBe("NOT_YOUR_ACT");
  done(await record({ trainerId: "t-lujing", form: "BEFORE_APPOINTMENT" }));
  // A day inside a term that is over by now.
  done(await record({ trainerId: "t-songhe", heldOn: "2024-06-03", form: "AT_MEETINGS" }));
});

interface Pool {
  trainers: {
    nodes: { name: string; kind: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const pool = async (person: string, args: string): Promise<Pool["trainers"]> =>
  (await hub.ask<Pool>(person, `{ trainers(${args}) { nodes { name kind } pageInfo { hasNextPage endCursor } } }`)).data
    .trainers;

test("the pool is read page by page by the committees, and by nobody else", async () => {
  for (const person of ["mediator", "committee-head"]) {
    const first = await pool(person, "first: 2");
    expect(first.nodes.map(({ name }) => name)).toEqual(["衡之", "陆静"]);
    const second = await pool(person, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ name: "宋和", kind: "MEDIATOR" }], false]);
    expect((await pool(person, "first: 5, kind: LAWYER")).nodes).toEqual([{ name: "陆静", kind: "LAWYER" }]);
  }
  for (const person of ["centre-clerk", "party-zhang", "judge", "integrator", "petition-clerk", "station-head"])
    expect([person, (await pool(person, "first: 5")).nodes]).toEqual([person, []]);
});
