import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { BUREAU, OFFICE, appeal, askPetition, bureau, clerk, clocks, rows, standing } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const GOVERNMENT = "jzq-government";
const report = { bodyId: GOVERNMENT, ground: "WEIGHTY", recommendation: "涉及三个小区，建议由住建局牵头" } as const;
const decision = { decision: "同意，由人社局办理", decidedOn: "2026-03-09" };

test("a weighty matter is put to the government, which decides, and the office carries it out", async () => {
  const { forwarding, leadershipDecisions } = hub.running.petition.services;
  const { petition, disputeId } = await appeal(hub);
  const target = { petitionId: petition.id };
  done(await leadershipDecisions.report(clerk, { ...target, ...report }));
  expect(await standing(hub, petition)).toMatchObject({ state: "REPORTED" });
  expect(await clocks(hub, petition)).toEqual(["PET_FORWARD 2026-03-17 MET"]);
  // Nobody sends on what the leadership has not decided.
  expect(refused(await forwarding.forward(clerk, { ...target, toOrganizationId: BUREAU }))).toBe("WRONG_STATE");

  hub.clock.set("2026-03-10T09:00:00+08:00");
  done(await leadershipDecisions.record(clerk, { ...target, ...decision }));
  done(await forwarding.forward(clerk, { ...target, toOrganizationId: BUREAU }));
  expect(await standing(hub, petition)).toEqual({ state: "FORWARDED", body: BUREAU });

  await hub.settle();
  const told = await hub.running.registry.foundations.db.query<{ kind: string }[]>(
    `SELECT kind FROM timeline_entry WHERE dispute_id = $1 AND kind LIKE '%LEADERSHIP%' ORDER BY recorded_at, kind`,
    [disputeId],
  );
  expect(told.map(({ kind }) => kind)).toEqual(["REPORTED_TO_LEADERSHIP", "LEADERSHIP_DECIDED"]);
});

test("a report goes to the leadership of the office's own place, is the office's, and is decided since it was made", async () => {
  const { leadershipDecisions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  const to = async (bodyId: string): Promise<string> =>
    refused(await leadershipDecisions.report(clerk, { ...target, ...report, bodyId }));
  expect(await to(BUREAU)).toBe("NOT_THE_LEADERSHIP");
  expect(await to("nobody")).toBe("UNKNOWN_ORGANIZATION");
  expect(refused(await leadershipDecisions.report(bureau, { ...target, ...report }))).toBe("PETITION_NOT_FOUND");
  done(await leadershipDecisions.report(clerk, { ...target, ...report }));
  const on = async (decidedOn: string): Promise<unknown> => {
    const mutation = `mutation($input: RecordLeadershipDecisionInput!) { recordLeadershipDecision(input: $input) {
      problems { code path ... on DayOutside { earliest latest } } } }`;
    const input = { ...target, ...decision, decidedOn };
    interface Answered {
      recordLeadershipDecision: { problems: unknown[] };
    }
    return (await askPetition<Answered>(hub, "petition-clerk", mutation, { input })).data.recordLeadershipDecision
      .problems;
  };
  // The answer says in fields, and not only in a sentence, which days would do.
  const would = { code: "DAY_OUTSIDE", path: ["decidedOn"], earliest: "2026-03-02", latest: "2026-03-02" };
  expect([await on("2026-03-01"), await on("2026-03-03")]).toEqual([[would], [would]]);
});

test("what was decided on and lies at the desk is among what is to be sent on", async () => {
  const { leadershipDecisions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  const query = `{ petitionWorkList { toRoute(fromDay: 0, first: 100) { nodes { id } } } }`;
  interface List {
    petitionWorkList: { toRoute: { nodes: { id: string }[] } };
  }
  const listed = async (): Promise<boolean> =>
    (await askPetition<List>(hub, "petition-clerk", query)).data.petitionWorkList.toRoute.nodes.some(
      ({ id }) => id === petition.id,
    );
  hub.clock.set("2026-03-03T09:00:00+08:00");
  expect(await listed()).toBe(true);
  done(await leadershipDecisions.report(clerk, { ...target, ...report }));
  expect(await listed()).toBe(false);
  done(await leadershipDecisions.record(clerk, { ...target, ...decision, decidedOn: "2026-03-03" }));
  expect(await listed()).toBe(true);
});

test("recommendation and decision are between the desks; the petitioner and the centre see that and when", async () => {
  const { leadershipDecisions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  done(await leadershipDecisions.report(clerk, { petitionId: petition.id, ...report }));
  await hub.settle();
  const query = `query($id: ID!) { petition(id: $id) { state leadershipDecisions {
    body { id } ground reportedOn decidedOn recommendation decision } } }`;
  const seen = async (person: string): Promise<unknown> =>
    (await askPetition<{ petition: unknown }>(hub, person, query, { id: petition.id })).data.petition;
  const shown = {
    body: { id: GOVERNMENT },
    ground: "WEIGHTY",
    reportedOn: "2026-03-02",
    decidedOn: null,
    decision: null,
  };
  expect(await seen("petition-clerk")).toEqual({
    state: "REPORTED",
    leadershipDecisions: [{ ...shown, recommendation: report.recommendation }],
  });
  expect(await seen("party-zhang")).toEqual({
    state: "REPORTED",
    leadershipDecisions: [{ ...shown, recommendation: null }],
  });
  expect(await seen("centre-clerk")).toEqual({ state: "REPORTED", leadershipDecisions: null });
  expect(await rows(hub, `SELECT office_id FROM petition WHERE id = $1`, [petition.id])).toEqual([
    { office_id: OFFICE },
  ]);
});
