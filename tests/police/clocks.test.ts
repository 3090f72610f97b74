import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { head, nextNumber, officer, sittingOf, yesOf } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const services = () => hub.running.police.services;
const morningOf = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const told = (toldOn: string) => ({ routesTold: ["COURT"] as const, toldOn });

/** A case accepted on the morning of `day`. */
async function acceptedOn(day: string) {
  morningOf(day);
  const { dispute, partyIds } = await neighbours(hub, "police-officer");
  const call = { disputeId: dispute.id, incidentNumber: nextNumber(), incidentKind: "INJURY" } as const;
  const { id: incidentId } = done(await services().incidents.register(officer, call));
  done(await services().incidents.acceptCase(officer, { incidentId, acceptedOn: day }));
  return { incidentId, partyIds };
}

/** The same, and the police have begun to mediate it that day. */
async function mediatedFrom(day: string) {
  const { incidentId, partyIds } = await acceptedOn(day);
  const begin = { incidentId, factsEstablishedOn: day, consents: yesOf(partyIds, day) };
  const { id: mediationId } = done(await services().publicSecurityMediations.begin(officer, begin));
  return { incidentId, partyIds, mediationId };
}

/** The running clock of an incident with this code. */
async function running(incidentId: string, code: string): Promise<{ id: string; due: string; at: Date | null }> {
  const [row]: { id: string; due: string; at: Date | null }[] = await hub.running.police.foundations.db.query(
    `SELECT id, due_on::text AS due, due_at AS at FROM deadline
     WHERE record_id = $1 AND code = $2 AND status = 'RUNNING'`,
    [incidentId, code],
  );
  if (!row) throw new Error(`No clock ${code} runs.`);
  return row;
}

test.each([
  ["2026-03-04", "2026-03-13", "5, 6, 9 to 13"],
  ["2026-09-24", "2026-10-12", "28 to 30, 8 to 10, 12: Mid-Autumn and National Day out, Sat 10 works"],
  ["2026-02-11", "2026-02-27", "12, 13, Sat 14 works, 24 to 27 after Spring Festival"],
  ["2026-04-30", "2026-05-13", "6 to 8, Sat 9 works, 11 to 13 after Labour Day"],
])("a first sitting of %s failed: the second by %s (%s)", async (heldOn, due) => {
  const { incidentId, partyIds, mediationId } = await mediatedFrom(heldOn);
  const second = { mediationId, sitting: sittingOf(partyIds, heldOn), askedBy: "POLICE" } as const;
  done(await services().publicSecurityMediations.callSecond(officer, second));
  expect((await running(incidentId, "POLICE_SECOND")).due).toBe(due);
});

test.each([
  ["2026-03-13", "2026-04-13", "12 April is a Sunday"],
  ["2026-03-06", "2026-04-07", "5 April is Qingming until 6"],
  ["2026-04-01", "2026-05-06", "1 May is off until 5"],
  ["2026-01-16", "2026-02-24", "15 February is Spring Festival until 23"],
])("mediation failed on %s: the limit of the case is %s (%s)", async (day, due) => {
  const { incidentId, partyIds, mediationId } = await mediatedFrom(day);
  const end = { mediationId, sitting: sittingOf(partyIds, day), ...told(day) };
  done(await services().publicSecurityMediations.fail(officer, end));
  expect((await running(incidentId, "POLICE_CASE")).due).toBe(due);
});

test.each([
  [
    "2026-08-20",
    "2026-08-26",
    "2026-09-28",
    "2026-10-26",
    "25 September is Mid-Autumn until 27; 60 days is Sun 25 October",
  ],
  ["2026-08-20", "2026-09-01", "2026-10-08", "2026-11-02", "1 October is off until 7; 60 days is Sat 31 October"],
  ["2026-03-02", "2026-03-21", "2026-04-20", "2026-05-20", "both are working days"],
])("agreed on %s, not performed on %s: %s, and extended from above %s (%s)", async (agreedOn, on, due, extended) => {
  const { incidentId, partyIds, mediationId } = await mediatedFrom(agreedOn);
  const contents = { course: "经过", incidentResult: "擦伤", terms: "赔偿", performanceWay: "现金" };
  const signed = { performBy: on, signedPartyIds: partyIds, sitting: sittingOf(partyIds, agreedOn) };
  done(await services().publicSecurityAgreements.record(officer, { mediationId, ...contents, ...signed }));
  morningOf(on);
  done(await services().publicSecurityAgreements.default(officer, { mediationId, defaultedOn: on, ...told(on) }));
  const clock = await running(incidentId, "POLICE_CASE");
  expect(clock.due).toBe(due);
  const longer = { deadlineId: clock.id, days: 30, reason: "案情复杂", approval: "荆公延字〔2026〕1号" };
  done(await services().deadlineChanges.extend(head, longer));
  expect((await running(incidentId, "POLICE_CASE")).due).toBe(extended);
});

test("an appraisal after the restart is left out of it", async () => {
  const { incidentId, partyIds, mediationId } = await mediatedFrom("2026-03-02");
  const end = { mediationId, sitting: sittingOf(partyIds, "2026-03-02"), ...told("2026-03-02") };
  done(await services().publicSecurityMediations.fail(officer, end));
  const { id: deadlineId } = await running(incidentId, "POLICE_CASE");
  morningOf("2026-03-10");
  const pause = { deadlineId, ground: "APPRAISAL", reason: "伤情鉴定" } as const;
  done(await services().deadlineChanges.suspend(officer, pause));
  morningOf("2026-03-20");
  done(await services().deadlineChanges.resume(officer, { deadlineId, reason: "鉴定完成" }));
  // 1 April and ten days: Saturday 11 April, so Monday 13 April.
  expect((await running(incidentId, "POLICE_CASE")).due).toBe("2026-04-13");
});

test.each([
  ["2026-03-02T09:00:00+08:00", "2026-03-03T09:00:00+08:00", "a working day"],
  ["2026-09-30T08:30:00+08:00", "2026-10-01T08:30:00+08:00", "hours run through National Day"],
  ["2026-02-14T07:10:00+08:00", "2026-02-15T07:10:00+08:00", "hours run into Spring Festival"],
  ["2026-12-31T06:00:00+08:00", "2027-01-01T06:00:00+08:00", "hours need no list of holidays"],
])("accepted at %s: sent by %s (%s)", async (acceptedAt, due) => {
  const { incidentId } = await acceptedOn(acceptedAt.slice(0, 10));
  const find = { incidentId, toStationId: "ssq-police", reason: "事发地不在本辖区" };
  done(await services().caseTransfers.findCompetent(officer, { ...find, acceptedAt: new Date(acceptedAt) }));
  expect((await running(incidentId, "POLICE_TRANSFER")).at).toEqual(new Date(due));
});
