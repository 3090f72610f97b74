import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { whileNobodyWrites } from "../support/race.ts";
import { COMMITTEE, clerk, head, mediator, rows } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  done(await service().setSchedule(head, { rhythm: "MONTHLY", divisionCode: "421003", dueWithinDays: 5 }));
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.periodicReports;
const months = (organizationId: string) =>
  service().plan(clerk, { organizationId, rhythm: "MONTHLY", from: "2026-03-01", periods: 2 });

test("a body is asked for its months, one is late and seen, and nothing to report is a report", async () => {
  const first = done(await months(COMMITTEE));
  expect(first).toMatchObject({ periodTo: "2026-03-31", dueOn: "2026-04-05", receiverId: "jzq-centre" });
  // Planned again, the months stay as they are.
  expect(done(await months(COMMITTEE)).id).toBe(first.id);
  const LISTS = `{ periodicReports(overdueOnly: true, first: 10) { nodes { id standing organization { id } } }
    workList { reportsToSubmit(first: 10) { nodes { id standing dueOn } } } }`;
  interface Answer {
    periodicReports: { nodes: object[] };
    workList: { reportsToSubmit: { nodes: object[] } };
  }
  const lists = async (person: string) => (await hub.ask<Answer>(person, LISTS)).data;

  const nothing = { reportId: first.id, nothingToReport: true };
  expect(refused(await service().submit(mediator, nothing))).toBe("PERIOD_RUNS");
  hub.clock.set("2026-04-06T09:00:00+08:00");
  const late = { id: first.id, standing: "OVERDUE" };
  expect((await lists("centre-clerk")).periodicReports.nodes).toMatchObject([late]);
  expect((await lists("mediator")).workList.reportsToSubmit.nodes).toMatchObject([late, { dueOn: "2026-05-05" }]);
  const owed = async (narrowed: string): Promise<object[]> =>
    (await hub.ask<Answer>("mediator", `{ workList { reportsToSubmit(first: 10, ${narrowed}) { nodes { id } } } }`))
      .data.workList.reportsToSubmit.nodes;
  expect(await owed("overdueOnly: true")).toEqual([{ id: first.id }]);
  expect(await owed("rhythm: MONTHLY")).toHaveLength(2);
  expect(await owed("rhythm: QUARTERLY")).toEqual([]);
  // The centre owes nothing itself, and nobody else sees what a body owes.
  expect((await lists("centre-clerk")).workList.reportsToSubmit.nodes).toEqual([]);
  for (const person of ["party-zhang", "judge", "integrator", "zunyi-clerk"])
    expect(await lists(person)).toEqual({
      periodicReports: { nodes: [] },
      workList: { reportsToSubmit: { nodes: [] } },
    });

  expect(refused(await service().submit(mediator, { ...nothing, text: "…" }))).toBe("TEXT_OR_NOTHING");
  expect(refused(await service().submit(personNamed("judge"), nothing))).toBe("REPORT_NOT_FOUND");
  expect(done(await service().submit(mediator, nothing))).toMatchObject({ submittedOn: "2026-04-06", text: null });
  expect(refused(await service().submit(mediator, nothing))).toBe("SUBMITTED_ALREADY");
  const one = `{ periodicReports(organizationId: "${COMMITTEE}", first: 1) { nodes { standing nothingToReport } } }`;
  expect((await hub.ask("mediator", one)).data).toEqual({
    periodicReports: { nodes: [{ standing: "SUBMITTED_LATE", nothingToReport: true }] },
  });
});

test("what came on paper is written down by the centre it is for", async () => {
  const { id: reportId } = done(await months("jzq-xicheng-street"));
  hub.clock.set("2026-04-03T09:00:00+08:00");
  const text = "本月排查纠纷三起，均已移交调委会。";
  expect(done(await service().submit(clerk, { reportId, nothingToReport: false, text }))).toMatchObject({ text });
});

test.each([
  ["centre-clerk", undefined],
  ["centre-head", undefined],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["integrator", "NOT_YOUR_ACT"],
  ["shashi-clerk", "OTHER_DIVISION"],
])("%s asks the police station for its reports: %s", async (person, code) => {
  const asked = { organizationId: "jzq-police", rhythm: "MONTHLY", from: "2026-03-01", periods: 1 } as const;
  const result = await service().plan(personNamed(person), asked);
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the head sets the days for its own division, and without days nothing is asked for", async () => {
  const schedule = { rhythm: "QUARTERLY", divisionCode: "421003", dueWithinDays: 10 } as const;
  const quarter = { organizationId: COMMITTEE, rhythm: "QUARTERLY", from: "2026-01-01", periods: 1 } as const;
  expect(refused(await service().plan(clerk, quarter))).toBe("NO_SCHEDULE");
  expect(refused(await service().setSchedule(clerk, schedule))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().setSchedule(head, { ...schedule, divisionCode: "421002" }))).toBe("OTHER_DIVISION");
  expect(refused(await service().setSchedule(head, { ...schedule, dueWithinDays: 32 }))).toBe("DAYS_OUT_OF_RANGE");
  done(await service().setSchedule(head, schedule));
  expect(done(await service().plan(clerk, quarter))).toMatchObject({ periodTo: "2026-03-31", dueOn: "2026-04-10" });
});

test("two heads who set the first schedule of a place at once leave one, and neither meets an error", async () => {
  const days = [3, 4, 5, 6];
  const schedule = { rhythm: "QUARTERLY", divisionCode: "421003" } as const;
  await rows(hub, `DELETE FROM report_schedule WHERE rhythm = 'QUARTERLY'`);
  // Nobody writes the schedule before everybody has looked for it, or stands in line to look.
  const asked = await whileNobodyWrites(hub.running.registry.foundations.db, "report_schedule", () =>
    days.map((dueWithinDays) => service().setSchedule(head, { ...schedule, dueWithinDays })),
  );
  const set = await Promise.all(asked);
  expect(new Set(set.map((one) => done(one).id)).size).toBe(1);
  expect(set.map((one) => done(one).version).sort()).toEqual([1, 2, 3, 4]);
});
