import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type ToldCase, worldOn } from "./figures.world.ts";
import { mediator } from "./steps.ts";

let hub: TestHub;
let april: ToldCase[];

/** Five cases between neighbours, accepted on 1 April and still open on 6 May. */
beforeAll(async () => {
  hub = await startTestHub();
  april = await worldOn(hub).tell(5, { on: "2026-04-01", category: "NEIGHBOR", end: null });
  hub.clock.set("2026-05-06T09:00:00+08:00");
}, 60_000);
afterAll(() => hub.stop());

/** The figures of April. */
async function ask(selection: string, person: string, place: string): Promise<object | null> {
  const query = `query ($place: DivisionCode!) {
    figures(from: "2026-04-01", until: "2026-04-30", divisionCode: $place) { ${selection} } }`;
  const { data, errors } = await hub.ask<{ figures: object | null }>(person, query, { place });
  expect(errors).toBeUndefined();
  return data.figures;
}

test.each([
  ["integrator", "421000", true],
  ["centre-clerk", "421003", true],
  ["city-supervisor", "421000", true],
  ["developer", "421000", true],
  ["centre-clerk", "421000", false],
  ["shashi-clerk", "421003", false],
  ["zunyi-clerk", "421003", false],
  ["mediator", "421003", false],
  ["committee-head", "421003", false],
  ["judge-assistant", "421003", false],
  ["party-zhang", "421003", false],
])("%s counts %s: %s", async (person, place, counts) => {
  expect((await ask("from until divisionCode", person, place)) !== null).toBe(counts);
});

test("a period is of whole months: a day more would give a day away", async () => {
  const query = `{ figures(from: "2026-03-01", until: "2026-03-30", divisionCode: "421000") { from } }`;
  const { errors } = await hub.ask("integrator", query);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("a month that still runs is not counted: asked for again after each case, it would give that case away", async () => {
  const query = `{ figures(from: "2026-04-01", until: "2026-05-31", divisionCode: "421000") { from } }`;
  const { errors } = await hub.ask("integrator", query);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("an entry is made once, by a mediator of the case, of a day the case was there", async () => {
  const { preventedEscalations } = hub.running.mediation.services;
  const { caseId } = april[1]!;
  const entry = { caseId, kind: "CRIME", preventedOn: "2026-04-02", persons: 2, reason: "劝阻斗殴" } as const;
  expect(refused(await preventedEscalations.record(mediator, { ...entry, preventedOn: "2026-03-31" }))).toBe(
    "DAY_OUTSIDE",
  );
  expect(refused(await preventedEscalations.record(mediator, { ...entry, persons: 0 }))).toBe("PERSONS_OUTSIDE");
  const told: Record<string, string> = {};
  for (const person of ["committee-head", "centre-clerk", "party-zhang", "integrator", "shashi-mediator", "developer"])
    told[person] = refused(await preventedEscalations.record(personNamed(person), entry));
  expect(told).toEqual({
    "committee-head": "NOT_THE_MEDIATOR",
    "centre-clerk": "NOT_YOUR_ACT",
    "party-zhang": "NOT_YOUR_ACT",
    integrator: "NOT_YOUR_ACT",
    "shashi-mediator": "CASE_NOT_FOUND",
    developer: "NOT_YOUR_ACT",
  });
  done(await preventedEscalations.record(mediator, { ...entry, idempotencyKey: "once" }));
  done(await preventedEscalations.record(mediator, { ...entry, idempotencyKey: "once" }));
  expect(refused(await preventedEscalations.record(mediator, entry))).toBe("ENTERED_ALREADY");
  const query = `query ($id: ID!) { dispute(id: $id) { mediationCases { preventedEscalations { kind persons reason } } } }`;
  const shown = async (person: string) => (await hub.ask(person, query, { id: april[1]!.disputeId })).data;
  expect(await shown("mediator")).toEqual({
    dispute: { mediationCases: [{ preventedEscalations: [{ kind: "CRIME", persons: 2, reason: "劝阻斗殴" }] }] },
  });
  expect(await shown("centre-clerk")).toEqual({ dispute: { mediationCases: [{ preventedEscalations: null }] } });
});

test("a sealed dispute is in nobody's count: of five cases four are left, and so none is shown", async () => {
  const sealed = { disputeId: april[0]!.disputeId, ground: "STATE_SECRET", openTo: [] } as const;
  const selection = "mediationByMonth { months { nodes { total { accepted suppressed } categories { accepted } } } }";
  const withheld = { total: { accepted: null, suppressed: true }, categories: [{ accepted: null }] };
  const months = (nodes: object[]): object => ({ mediationByMonth: { months: { nodes } } });
  const shown = { total: { accepted: 5, suppressed: false }, categories: [{ accepted: 5 }] };
  expect(await ask(selection, "integrator", "421000")).toEqual(months([shown]));
  done(await hub.running.registry.services.seals.seal(personNamed("centre-head"), sealed));
  await hub.settle();
  for (const person of ["integrator", "city-supervisor"])
    expect(await ask(selection, person, "421000")).toEqual(months([withheld]));
});
