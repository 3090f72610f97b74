import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { head, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

const REASON = "一方扬言砸门，已将双方分开劝说。";

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

const report = { reportedOn: "2026-03-03", reportedTo: "POLICE", bodyName: "西城派出所" } as const;

/** A case in which steps were taken on 3 March, and the police told. */
async function reported() {
  const opened = await steps.mediating();
  hub.clock.set(morningOf("2026-03-03"));
  const input = { caseId: opened.caseId, takenOn: "2026-03-03", ...report, reason: REASON } as const;
  const entry = done(await hub.running.mediation.services.preventiveSteps.record(mediator, input));
  await hub.settle();
  return { ...opened, entry };
}

test("steps alone are kept and told to nobody; a report is announced, and its reason is not", async () => {
  const { caseId } = await steps.mediating();
  const { preventiveSteps } = hub.running.mediation.services;
  const told = (): Promise<{ payload: string }[]> =>
    hub.running.mediation.foundations.db.query(
      `SELECT o::text AS payload FROM outbox_event o WHERE o::text LIKE '%DangerReported%' AND o::text LIKE '%' || $1 || '%'`,
      [caseId],
    );
  done(await preventiveSteps.record(mediator, { caseId, takenOn: "2026-03-02", reason: REASON }));
  expect(await told()).toEqual([]);
  const entry = done(
    await preventiveSteps.record(mediator, {
      ...{ caseId, takenOn: "2026-03-02", reason: REASON },
      ...{ ...report, reportedOn: "2026-03-02" },
    }),
  );
  expect(entry).toMatchObject({ reportedTo: "POLICE", reportedOn: "2026-03-02", post: "MEDIATOR" });
  const events = await told();
  expect(events).toHaveLength(1);
  expect(events[0]!.payload).toContain("POLICE");
  expect(events[0]!.payload).not.toContain("扬言");
  expect(events[0]!.payload).not.toContain("西城派出所");
});

test("it is the mediator's own act, on days of the case, and a report is whole", async () => {
  const { caseId } = await steps.mediating();
  const { preventiveSteps } = hub.running.mediation.services;
  const entry = { caseId, takenOn: "2026-03-02", reason: REASON };
  expect(refused(await preventiveSteps.record(head, entry))).toBe("NOT_THE_MEDIATOR");
  expect(refused(await preventiveSteps.record(zhang, entry))).toBe("NOT_YOUR_ACT");
  expect(refused(await preventiveSteps.record(personNamed("shashi-mediator"), entry))).toBe("CASE_NOT_FOUND");
  expect(refused(await preventiveSteps.record(mediator, { ...entry, takenOn: "2026-03-01" }))).toBe("DAY_OUTSIDE");
  const tomorrow = { ...entry, ...report };
  expect(await preventiveSteps.record(mediator, tomorrow)).toMatchObject({ code: "DAY_OUTSIDE", path: ["reportedOn"] });
  expect(refused(await preventiveSteps.record(mediator, { ...entry, reportedTo: "POLICE" }))).toBe("REPORT_NOT_WHOLE");
});

interface Shown {
  readonly dispute: {
    readonly mediationCases: readonly {
      readonly preventiveSteps: readonly { readonly reportedOn: string; readonly reason: string | null }[] | null;
    }[];
    readonly timeline: { readonly nodes: readonly { readonly facts: readonly { readonly name: string }[] }[] };
  } | null;
}

const QUERY = `query ($id: ID!) { dispute(id: $id) { mediationCases { preventiveSteps { reportedOn reason } }
  timeline(first: 20, kinds: [DANGER_REPORTED]) { nodes { facts { name value } } } } }`;

/** Who reads that it was reported, why, and the line in the timeline. */
test.each([
  ["mediator", true, true],
  ["committee-head", true, true],
  ["second-mediator", true, false],
  ["party-zhang", false, false],
  ["party-li", false, false],
  ["centre-clerk", false, false],
  ["city-supervisor", false, false],
])("%s reads of the report: %s, of its reason: %s", async (person, ofReport, ofReason) => {
  const { disputeId } = await reported();
  const { data } = await hub.ask<Shown>(person, QUERY, { id: disputeId });
  const entries = data.dispute!.mediationCases[0]!.preventiveSteps;
  expect(entries?.map(({ reportedOn }) => reportedOn) ?? null).toEqual(ofReport ? ["2026-03-03"] : null);
  expect(entries?.map(({ reason }) => reason === REASON) ?? [false]).toEqual([ofReason]);
  const lines = data.dispute!.timeline.nodes;
  expect(lines).toHaveLength(ofReport ? 1 : 0);
  expect(JSON.stringify(lines)).not.toContain("扬言");
});

test("a mediator who stepped aside reads the reason no longer, and the one who came does", async () => {
  const { caseId, disputeId } = await reported();
  const order = { caseId, mediatorId: "m-linhemu", ground: "FAULT", reason: "偏袒" } as const;
  const replaced = { ...order, replacementId: "m-fangzhengyan" };
  done(await hub.running.mediation.services.recusalOrders.order(head, replaced));
  const { data } = await hub.ask<Shown>("mediator", QUERY, { id: disputeId });
  expect(data.dispute!.mediationCases[0]!.preventiveSteps?.map(({ reason }) => reason)).toEqual([null]);
});

test("nothing of an entry names a person or measures one", async () => {
  const columns = await hub.running.mediation.foundations.db.query<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'preventive_steps' ORDER BY 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual([
    "body_name",
    "case_id",
    "id",
    "post",
    "reason",
    "reported_on",
    "reported_to",
    "taken_on",
    "version",
  ]);
});
