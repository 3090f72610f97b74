import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { appeal, askPetition, bureau, clerk, head, plain, rows } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(async () => {
  on("2026-06-01");
  await rows(hub, `TRUNCATE reception_day, reception_item`);
});
afterAll(() => hub.stop());

const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const services = () => hub.running.petition.services;
const posted = { place: "来访接待中心", postTitle: "副区长", mode: "OPEN_RECEPTION" } as const;
const publish = async (takesPlaceOn: string, change: object = {}): Promise<string> =>
  done(await services().receptionDays.publish(clerk, { ...posted, takesPlaceOn, ...change })).id;
const arranged = { unitId: "jzq-xicheng-street", arrangement: "现场核实后答复", dueOn: "2026-06-20" };
const registered = async (change: object = {}): Promise<string> =>
  done(await services().registration.register(clerk, { ...plain, ...change })).id;

interface Seen {
  petition: { receptionItems: Record<string, unknown>[] } | null;
}
const itemsFor = async (person: string, id: string): Promise<Record<string, unknown>[] | null> => {
  const query = `query($id: ID!) { petition(id: $id) { receptionItems { state recordedOn dueOn outcome concludedOn arrangement
    result unit { id } day { takesPlaceOn mode office { id } body { id } } availableActions { action available } } } }`;
  return (await askPetition<Seen>(hub, person, query, { id })).data.petition?.receptionItems ?? null;
};

test("a matter is received on a published day, arranged, and comes to its outcome", async () => {
  const receptionDayId = await publish("2026-06-05", { bodyId: "jzq-politics-law" });
  const petitionId = await registered({ channel: "VISIT" });
  const target = { petitionId, receptionDayId };
  expect(await services().receptionItems.record(clerk, { ...target, ...arranged })).toMatchObject({
    code: "DAY_AHEAD",
    facts: { takesPlaceOn: "2026-06-05" },
  });
  on("2026-06-05");
  done(await services().receptionItems.record(clerk, { ...target, ...arranged }));
  expect(refused(await services().receptionItems.record(clerk, { ...target, ...arranged }))).toBe("RECORDED_ALREADY");
  on("2026-06-18");
  const outcome = { outcome: "EXPLAINED", result: "已书面说明政策依据" } as const;
  const other = await publish("2026-06-19");
  expect(
    refused(await services().receptionItems.conclude(head, { petitionId, receptionDayId: other, ...outcome })),
  ).toBe("NOT_RECEIVED");
  done(await services().receptionItems.conclude(head, { ...target, ...outcome }));
  expect(refused(await services().receptionItems.conclude(head, { ...target, ...outcome }))).toBe("WRONG_STATE");
  expect(await itemsFor("petition-clerk", petitionId)).toEqual([
    {
      ...{ state: "CONCLUDED", recordedOn: "2026-06-05", dueOn: "2026-06-20", concludedOn: "2026-06-18", ...outcome },
      arrangement: arranged.arrangement,
      unit: { id: "jzq-xicheng-street" },
      day: {
        takesPlaceOn: "2026-06-05",
        mode: "OPEN_RECEPTION",
        office: { id: "jzq-petition" },
        body: { id: "jzq-politics-law" },
      },
      availableActions: [{ action: "CONCLUDE", available: false }],
    },
  ]);
});

test("a petition of a dispute is told in its timeline with the way it was received, never with what was arranged", async () => {
  const receptionDayId = await publish("2026-06-05", { mode: "VISIT_WITH_MATTERS" });
  on("2026-06-05");
  const { petition, disputeId } = await appeal(hub);
  const target = { petitionId: petition.id, receptionDayId };
  done(await services().receptionItems.record(clerk, { ...target, ...arranged }));
  done(await services().receptionItems.conclude(clerk, { ...target, outcome: "CONTINUED", result: "转承办单位受理" }));
  await hub.settle();
  const told = await hub.running.registry.foundations.db.query<{ kind: string; facts: unknown }[]>(
    `SELECT kind, facts FROM timeline_entry WHERE dispute_id = $1 AND kind LIKE 'RECEPTION%' ORDER BY occurred_at, place`,
    [disputeId],
  );
  expect(told).toEqual([
    { kind: "RECEPTION_RECORDED", facts: [{ name: "mode", value: "VISIT_WITH_MATTERS" }] },
    { kind: "RECEPTION_CONCLUDED", facts: [{ name: "outcome", value: "CONTINUED" }] },
  ]);
});

test("a complaint leaves no item, and nothing of a reception tells that there was one", async () => {
  const receptionDayId = await publish("2026-06-05");
  on("2026-06-05");
  const petitionId = await registered({ petitionClass: "COMPLAINT_ACCUSATION", channel: "VISIT" });
  const input = { petitionId, receptionDayId, ...arranged };
  expect(refused(await services().receptionItems.record(clerk, input))).toBe("COMPLAINT_IS_ROUTED");
  expect(refused(await services().receptionItems.record(bureau, input))).toBe("PETITION_NOT_FOUND");
  expect(await rows(hub, `SELECT 1 FROM reception_item`)).toEqual([]);
});

test("what was routed to a justice body is not received here", async () => {
  const receptionDayId = await publish("2026-06-05");
  on("2026-06-05");
  const petitionId = await registered();
  done(await services().registration.route(clerk, { petitionId, to: "JUSTICE" }));
  const input = { petitionId, receptionDayId, ...arranged };
  expect(refused(await services().receptionItems.record(clerk, input))).toBe("MATTER_ELSEWHERE");
});

test("naming a unit gives it no sight of the petition, and other offices keep their hands off", async () => {
  const receptionDayId = await publish("2026-06-05");
  on("2026-06-05");
  const petitionId = await registered();
  const input = { petitionId, receptionDayId, ...arranged };
  done(await services().receptionItems.record(clerk, { ...input, unitId: "jzq-labour-bureau" }));
  expect(await itemsFor("bureau-head", petitionId)).toBeNull();
  const forward = { petitionId, toOrganizationId: "jzq-labour-bureau" };
  done(await services().forwarding.forward(clerk, forward));
  expect(await itemsFor("bureau-head", petitionId)).toMatchObject([
    { arrangement: arranged.arrangement, availableActions: [{ action: "CONCLUDE", available: false }] },
  ]);
  const end = { petitionId, receptionDayId, outcome: "SETTLED", result: "已办结" } as const;
  expect(refused(await services().receptionItems.conclude(bureau, end))).toBe("OTHER_BODY");
  const cancel = { receptionDayId, reason: "改期" };
  expect(await services().receptionDays.cancel(bureau, cancel)).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: "jzq-petition" },
  });
});

/** Who is shown what was arranged on a petition of a dispute; the others are not told whether anything was. */
test.each([
  ["petition-head", "shown"],
  ["party-zhang", "shown"],
  ["centre-clerk", "nothing"],
  ["city-supervisor", "nothing"],
  ["party-li", "nothing"],
  ["mediator", "nothing"],
  ["judge", "nothing"],
  ["police-officer", "nothing"],
  ["integrator", "nothing"],
])("what was arranged is for the office and whoever brought it: %s, %s", async (person, expected) => {
  const receptionDayId = await publish("2026-06-05");
  on("2026-06-05");
  const { petition } = await appeal(hub);
  done(await services().receptionItems.record(clerk, { petitionId: petition.id, receptionDayId, ...arranged }));
  const items = await itemsFor(person, petition.id);
  const sight = items?.map(({ arrangement }) => arrangement) ?? "nothing";
  expect([person, sight]).toEqual([person, expected === "shown" ? [arranged.arrangement] : "nothing"]);
});

test("a day is published ahead, once, and cancelled until somebody was received", async () => {
  const { receptionDays } = services();
  const day = { ...posted, takesPlaceOn: "2026-06-05" };
  expect(refused(await receptionDays.publish(clerk, { ...day, takesPlaceOn: "2026-06-01" }))).toBe("DAY_NOT_AHEAD");
  expect(refused(await receptionDays.publish(personNamed("centre-head"), day))).toBe("NOT_YOUR_ACT");
  const receptionDayId = await publish("2026-06-05");
  expect(await receptionDays.publish(head, day)).toMatchObject({
    code: "PUBLISHED_ALREADY",
    facts: { receptionDayId },
  });
  const cancel = { receptionDayId, reason: "改期另行公布" };
  expect(refused(await receptionDays.cancel(clerk, { ...cancel, expectedVersion: 7 }))).toBe("STALE_VERSION");
  expect(done(await receptionDays.cancel(clerk, cancel))).toMatchObject({
    state: "CANCELLED",
    cancelledOn: "2026-06-01",
  });
  on("2026-06-05");
  const input = { petitionId: await registered(), ...arranged };
  expect(refused(await services().receptionItems.record(clerk, { ...input, receptionDayId }))).toBe("DAY_CANCELLED");
  on("2026-06-01");
  const anew = await publish("2026-06-05");
  on("2026-06-05");
  done(await services().receptionItems.record(clerk, { ...input, receptionDayId: anew }));
  expect(refused(await receptionDays.cancel(clerk, { ...cancel, receptionDayId: anew }))).toBe("RECEIVED_ALREADY");
});

test("the same key gives the first day again, and two at once publish it once", async () => {
  const input = { ...posted, takesPlaceOn: "2026-06-05", idempotencyKey: "day-1" };
  const { id } = done(await services().receptionDays.publish(clerk, input));
  expect(done(await services().receptionDays.publish(clerk, input)).id).toBe(id);
  const twice = { ...posted, takesPlaceOn: "2026-06-08" };
  const results = await Promise.all([1, 2].map(() => services().receptionDays.publish(clerk, twice)));
  expect(results.map((one) => ("code" in one ? one.code : "DONE")).sort()).toEqual(["DONE", "PUBLISHED_ALREADY"]);
});

interface Days {
  receptionDays: {
    totalCount: number;
    nodes: { takesPlaceOn: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const listed = async (person: string, filter: object, after: string | null = null): Promise<Days["receptionDays"]> => {
  const query = `query($filter: ReceptionDayFilterInput, $after: String) { receptionDays(filter: $filter, first: 2, after: $after) {
    totalCount nodes { takesPlaceOn } pageInfo { hasNextPage endCursor } } }`;
  return (await askPetition<Days>(hub, person, query, { filter, after })).data.receptionDays;
};

test("everybody reads the days, from today on, the soonest first, page by page and narrowed", async () => {
  for (const day of ["2026-06-20", "2026-06-05", "2026-06-12"]) await publish(day);
  await publish("2026-06-12", { bodyId: "jzq-labour-bureau", mode: "VISIT_WITH_MATTERS" });
  on("2026-06-10");
  for (const person of ["party-li", "mediator", "integrator", "police-officer"]) {
    const first = await listed(person, {});
    expect([first.totalCount, first.nodes.map((one) => one.takesPlaceOn)]).toEqual([3, ["2026-06-12", "2026-06-12"]]);
    const second = await listed(person, {}, first.pageInfo.endCursor);
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ takesPlaceOn: "2026-06-20" }], false]);
  }
  const counts = [
    { from: "2026-06-01" },
    { from: "2026-06-01", until: "2026-06-12" },
    { bodyId: "jzq-labour-bureau" },
    { officeId: "jzq-labour-bureau" },
    { modes: ["VISIT_WITH_MATTERS"] },
    { states: ["CANCELLED"] },
  ].map(async (filter) => (await listed("party-li", filter)).totalCount);
  expect(await Promise.all(counts)).toEqual([4, 3, 1, 0, 1, 0]);
});

test("the items of many petitions take as many statements as those of one", async () => {
  const receptionDayId = await publish("2026-06-05");
  on("2026-06-05");
  const ids: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    const petitionId = await registered();
    done(await services().receptionItems.record(clerk, { petitionId, receptionDayId, ...arranged }));
    ids.push(petitionId);
  }
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Petition {
    receptionItems { arrangement day { place } availableActions { action } } } } }`;
  const statements = async (some: readonly string[]): Promise<number> => {
    hub.takeStatements();
    const representations = some.map((id) => ({ __typename: "Petition", id }));
    const { data } = await askPetition<{ _entities: { receptionItems: unknown[] }[] }>(hub, "petition-clerk", query, {
      representations,
    });
    expect(data._entities.map(({ receptionItems }) => receptionItems.length)).toEqual(some.map(() => 1));
    return hub.takeStatements()["petition"]!.length;
  };
  expect(await statements(ids)).toBe(await statements(ids.slice(0, 1)));
});
