import { type TestHub, startTestHub } from "../support/hub.ts";
import { morningOf, stepsOn } from "./steps.ts";

let hub: TestHub;

/**
 * Handed over on 2 March, about a drain: five that ended after 7, 8, 9, 18 and 23 days; about a sale: four, of which nobody
 * is told; one about a drain was entrusted. Handed over on 1 April: three about a drain, ended after 5 days, and three about a sale, after 9, 12 and 12. One
 * that nobody signed for counts nowhere. It is 6 May.
 */
beforeAll(async () => {
  hub = await startTestHub();
  const steps = stepsOn(hub);
  const SALE = "买卖合同纠纷";
  type Mode = "DELEGATED" | "ENTRUSTED";
  const handOver = async (cause?: string, mode: Mode = "DELEGATED"): Promise<() => Promise<unknown>> => {
    const complaint = await steps.received();
    if (cause !== undefined) {
      const { db } = hub.running.court.foundations;
      await db.query(`UPDATE court_referral SET cause_of_action = $2 WHERE id = $1`, [complaint.id, cause]);
    }
    if (mode === "ENTRUSTED") await steps.filed(complaint, "ORDINARY");
    await (mode === "ENTRUSTED" ? steps.entrusted(complaint) : steps.delegated(complaint));
    await steps.signedBy("court-mediator", complaint);
    const caseId = await steps.mediating(complaint);
    return () => steps.agreed(caseId);
  };
  let ending: Record<string, (() => Promise<unknown>)[]> = {};
  const endsOn = async (day: string, cause?: string, mode?: Mode): Promise<void> => {
    (ending[day] ??= []).push(await handOver(cause, mode));
  };
  hub.clock.set(morningOf("2026-03-02"));
  for (const day of ["09", "10", "11", "20", "25"]) await endsOn(`2026-03-${day}`);
  for (const day of ["03", "03", "04", "04"]) await endsOn(`2026-03-${day}`, SALE);
  await endsOn("2026-03-12", undefined, "ENTRUSTED");
  await steps.delegated(await steps.received());
  const endAll = async (): Promise<void> => {
    for (const day of Object.keys(ending).sort()) {
      hub.clock.set(morningOf(day));
      for (const end of ending[day] ?? []) await end();
    }
    ending = {};
  };
  await endAll();
  hub.clock.set(morningOf("2026-04-01"));
  for (const day of ["06", "06", "06"]) await endsOn(`2026-04-${day}`);
  for (const day of ["10", "13", "13"]) await endsOn(`2026-04-${day}`, SALE);
  await endAll();
  hub.clock.set(morningOf("2026-05-06"));
}, 240_000);
afterAll(() => hub.stop());

const TIMES = `query ($from: Day!, $until: Day!, $first: Int!, $after: String) {
  figures(from: $from, until: $until, divisionCode: "421000") { courtMediationTimes {
    definitions { id unit }
    months(first: $first, after: $after) {
      nodes { month rows { mode causeOfAction medianDays suppressed } } pageInfo { hasNextPage endCursor } } } } }`;
interface Asked {
  readonly figures: {
    readonly courtMediationTimes: {
      readonly months: { readonly nodes: readonly object[]; readonly pageInfo: { readonly endCursor: string } };
    };
  };
}
const asked = async (change: object = {}): Promise<Asked["figures"]["courtMediationTimes"]> => {
  const variables = { from: "2026-03-01", until: "2026-04-30", first: 10, after: null, ...change };
  const { data, errors } = await hub.ask<Asked>("integrator", TIMES, variables);
  expect(errors).toBeUndefined();
  return data.figures.courtMediationTimes;
};

const MARCH = {
  month: "2026-03",
  rows: [
    // Of 7, 8, 9, 18 and 23 days the middle one; not even the name of the other cause is told.
    { mode: "DELEGATED", causeOfAction: "相邻排水纠纷", medianDays: 9, suppressed: false },
    { mode: "DELEGATED", causeOfAction: null, medianDays: null, suppressed: true },
    // One entrusted is pooled with nothing, and does not borrow the name of a cause from those that were delegated.
    { mode: "ENTRUSTED", causeOfAction: null, medianDays: null, suppressed: true },
  ],
};
const APRIL = {
  month: "2026-04",
  // Three of each are too few alone and six together: 5, 5, 5, 9, 12 and 12 days, in whose middle lies seven. Between the
  // middles of the two causes, as among the six on average, lie eight or more.
  rows: [{ mode: "DELEGATED", causeOfAction: null, medianDays: 7, suppressed: false }],
};

test("the middle of five is told by cause, fewer are pooled, and what is too little even so is withheld", async () => {
  expect(await asked()).toMatchObject({
    definitions: [{ id: "court.mediationDays.v1", unit: "DAYS" }],
    months: { nodes: [MARCH, APRIL], pageInfo: { hasNextPage: false } },
  });
  expect(JSON.stringify(await asked())).not.toContain("买卖合同纠纷");
});

test("months come page by page, and a month is never cut", async () => {
  const { months } = await asked({ first: 1 });
  expect(months).toMatchObject({ nodes: [MARCH], pageInfo: { hasNextPage: true } });
  const { endCursor: after } = months.pageInfo;
  expect((await asked({ first: 1, after })).months).toMatchObject({ nodes: [APRIL], pageInfo: { hasNextPage: false } });
});

test("no count stands beside a median: what is handed over is counted in mediation alone", async () => {
  const { nodes } = (await asked()).months;
  const fields = nodes.flatMap((month) => (month as { rows: object[] }).rows.flatMap((row) => Object.keys(row)));
  expect([...new Set(fields)]).toEqual(["mode", "causeOfAction", "medianDays", "suppressed"]);
});
