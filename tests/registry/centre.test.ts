import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { clerk, head, mediator } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const services = () => hub.running.registry.services;
const committeeHead = personNamed("committee-head");
const week = { since: "2026-03-02", until: "2026-03-06", hours: "ALL_DAY" } as const;

test("a centre shows its windows and who is there on a day, to everybody who is signed in", async () => {
  const query = `query ($on: Day) { organizations(role: DISPUTE_CENTRE, first: 10) { nodes { id centre { openedOn workingModel
    windows { number name } residentUnits(on: $on) { mode organization { id } window { number } } } } } }`;
  interface Answer {
    organizations: { nodes: { id: string; centre: { residentUnits: object[] } | null }[] };
  }
  const centres = async (person: string, on?: string) =>
    (await hub.ask<Answer>(person, query, { on })).data.organizations.nodes;
  const [found] = (await centres("party-zhang")).filter(({ id }) => id === "jzq-centre");
  expect(found).toMatchObject({
    centre: {
      openedOn: "2025-01-01",
      workingModel: ["CONCENTRATED_OFFICE", "INTENSIVE_MANAGEMENT", "INTEGRATED_SERVICE"],
      windows: [{ number: 1 }, { number: 2 }, { number: 3 }],
      residentUnits: [
        { mode: "PERMANENT", organization: { id: "jzq-committee" }, window: { number: 2 } },
        { mode: "ROTATING", organization: { id: "jzq-petition" }, window: { number: 3 } },
        { mode: "ON_CALL", organization: { id: "jzq-labour-bureau" }, window: null },
      ],
    },
  });
  // The court left at the end of the year before; the city's centre is no place one can walk into.
  const before = (await centres("integrator", "2025-12-31")).find(({ id }) => id === "jzq-centre");
  expect(before?.centre?.residentUnits).toContainEqual({
    mode: "ROTATING",
    organization: { id: "jzq-court" },
    window: null,
  });
  expect((await centres("mediator")).find(({ id }) => id === "jz-centre")?.centre).toBeNull();
});

test("which committee covers this category here, and who is on duty there", async () => {
  const shift = done(await services().duty.plan(committeeHead, { post: "MEDIATOR", windowId: "jzq-w2", ...week }));
  const query = `query ($on: Day) { suggestedBodies(category: NEIGHBOR, divisionCode: "421003") { organization { id
    onDuty(on: $on) { post hours window { name } } } } }`;
  const ask = async (on?: string) => {
    interface Answer {
      suggestedBodies: { organization: { id: string; onDuty: object[] } }[];
    }
    const { suggestedBodies } = (await hub.ask<Answer>("party-zhang", query, { on })).data;
    return suggestedBodies.find(({ organization }) => organization.id === "jzq-committee")?.organization.onDuty;
  };
  expect(await ask()).toEqual([{ post: "MEDIATOR", hours: "ALL_DAY", window: { name: "人民调解窗口" } }]);
  expect(await ask("2026-03-07")).toEqual([]);
  expect(await services().duty.plan(committeeHead, { post: "MEDIATOR", windowId: "jzq-w2", ...week })).toMatchObject({
    code: "PLANNED_ALREADY",
    facts: { dutyShiftId: shift.id },
  });
  expect(refused(await services().duty.cancel(head, { dutyShiftId: shift.id }))).toBe("OTHER_BODY");
  expect(refused(await services().duty.cancel(mediator, { dutyShiftId: shift.id }))).toBe("NOT_YOUR_ACT");
  done(await services().duty.cancel(committeeHead, { dutyShiftId: shift.id }));
  expect(await ask()).toEqual([]);
  expect(refused(await services().duty.cancel(committeeHead, { dutyShiftId: shift.id }))).toBe("SHIFT_NOT_FOUND");
});

test.each([
  ["committee-head", "MEDIATOR", "jzq-w2", undefined],
  ["committee-head", "MEDIATOR", null, undefined],
  ["centre-clerk", "CENTRE_CLERK", "jzq-w1", undefined],
  ["station-head", "POLICE_OFFICER", null, undefined],
  ["station-head", "POLICE_OFFICER", "jzq-w1", "NOT_PRESENT"],
  ["committee-head", "MEDIATOR", "no-window", "UNKNOWN_WINDOW"],
  ["committee-head", "JUDGE", null, "POST_OF_OTHERS"],
  ["mediator", "MEDIATOR", null, "NOT_YOUR_ACT"],
  ["party-zhang", "PARTY", null, "NOT_YOUR_ACT"],
  ["integrator", "INTEGRATOR", null, "NOT_YOUR_ACT"],
  ["developer", "MEDIATOR", null, "NOT_YOUR_ACT"],
] as const)("%s puts %s on duty at %s: %s", async (person, post, windowId, code) => {
  const days = { since: "2026-05-04", until: "2026-05-08", hours: "MORNING" } as const;
  const result = await services().duty.plan(personNamed(person), { post, windowId, ...days });
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("a body that leaves the centre within the shift is not on duty there: the answer names the first day without it", async () => {
  hub.clock.set("2025-12-29T09:00:00+08:00");
  const judge = personNamed("judge");
  const shift = { post: "JUDGE_ASSISTANT", windowId: "jzq-w1", since: "2025-12-29", hours: "MORNING" } as const;
  expect(await services().duty.plan(judge, { ...shift, until: "2026-01-02" })).toMatchObject({
    code: "NOT_PRESENT",
    message: expect.stringContaining("2026-01-01") as string,
  });
  done(await services().duty.plan(judge, { ...shift, until: "2025-12-31" }));
});

test("a body lends a post to the centre, and takes it back early", async () => {
  const lent = { homeBodyId: "jzq-justice", post: "CENTRE_CLERK", since: "2026-03-02", until: "2027-03-01" } as const;
  expect(refused(await services().secondments.begin(clerk, lent))).toBe("NOT_YOUR_ACT");
  expect(refused(await services().secondments.begin(head, { ...lent, homeBodyId: "jzq-centre" }))).toBe("OWN_BODY");
  expect(refused(await services().secondments.begin(head, { ...lent, post: "JUDGE" }))).toBe("POST_OF_OTHERS");
  const { id: secondmentId } = done(await services().secondments.begin(head, lent));
  const query = `{ organizations(role: DISPUTE_CENTRE, first: 10) { nodes { id centre { secondments { post until endReason
    homeBody { id } } } } } }`;
  interface Answer {
    organizations: { nodes: { id: string; centre: { secondments: object[] } | null }[] };
  }
  const shown = async () =>
    (await hub.ask<Answer>("mediator", query)).data.organizations.nodes.find(({ id }) => id === "jzq-centre")?.centre
      ?.secondments;
  expect(await shown()).toEqual([
    { post: "CENTRE_CLERK", until: "2027-03-01", endReason: null, homeBody: { id: "jzq-justice" } },
  ]);
  const end = { secondmentId, endsOn: "2026-03-31", reason: "原单位另有安排" };
  const elsewhere = { ...personNamed("shashi-clerk"), post: "CENTRE_HEAD" } as const;
  expect(refused(await services().secondments.end(elsewhere, end))).toBe("OTHER_BODY");
  done(await services().secondments.end(head, end));
  expect(await shown()).toMatchObject([{ until: "2026-03-31", endReason: end.reason }]);
  hub.clock.set("2026-04-01T09:00:00+08:00");
  expect(await shown()).toEqual([]);
});

test("relations say who leads, guides and hosts, from either end, as long as they last", async () => {
  const query = `query ($on: Day) { organizations(role: DISPUTE_CENTRE, divisionCode: "421003", first: 1) { nodes {
    relations(on: $on) { kind side other { id roles } } } } }`;
  const relations = async (on?: string) => {
    interface Answer {
      organizations: { nodes: { relations: { other: { id: string } }[] }[] };
    }
    return (await hub.ask<Answer>("petition-clerk", query, { on })).data.organizations.nodes[0]!.relations;
  };
  const now = await relations();
  expect(now).toContainEqual({
    kind: "LEADS",
    side: "TO",
    other: { id: "jzq-leading-group", roles: ["LEADING_GROUP"] },
  });
  expect(now).toContainEqual({
    kind: "HOSTS",
    side: "TO",
    other: { id: "jzq-governance-centre", roles: ["GOVERNANCE_CENTRE"] },
  });
  expect((await relations("2024-06-30")).map(({ other }) => other.id)).toEqual(["jzq-xicheng-street"]);
});
