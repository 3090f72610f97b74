import { personNamed } from "../../seeds/people.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { type TakenDown, officer, stepsOn } from "./steps.ts";

const MEDIATOR = personNamed("mediator");
const COMMITTEE = "jzq-committee";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

/** The day an application followed, as the station is shown it. */
async function followedOn({ incident }: TakenDown, person = "police-officer"): Promise<string | null> {
  const query = `query ($id: ID!) { policeMediation(id: $id) { mediationAppliedOn } }`;
  const { data } = await ask<{ policeMediation: { mediationAppliedOn: string | null } }>(
    hub.running.police.url,
    person,
    query,
    { id: incident.id },
  );
  return data.policeMediation.mediationAppliedOn;
}

async function applied({ disputeId }: TakenDown, day: string): Promise<void> {
  hub.clock.set(`${day}T10:00:00+08:00`);
  done(await hub.running.mediation.services.cases.apply(MEDIATOR, { disputeId, committeeId: COMMITTEE }));
  await hub.settle();
}

const told = async (
  { incident }: TakenDown,
  routesTold: readonly ("COURT" | "PEOPLES_MEDIATION")[],
  toldOn: string,
) => {
  done(await hub.running.police.services.incidents.findCivil(officer, { incidentId: incident.id, routesTold, toldOn }));
  await hub.settle();
};

test("the station sees that an application followed what the parties were told, and when, also once it is closed", async () => {
  const call = await steps.takenDown("committee-head");
  await steps.foundCivil(call);
  expect(await followedOn(call)).toBeNull();
  await applied(call, "2026-03-04");
  expect(await followedOn(call)).toBe("2026-03-04");
  hub.clock.set("2026-03-09T09:00:00+08:00");
  const closing = { incidentId: call.incident.id, routesTold: ["COURT"], toldOn: "2026-03-09" } as const;
  done(await hub.running.police.services.incidents.close(officer, closing));
  expect(await steps.refresh(call.incident.id)).toMatchObject({ toldOn: "2026-03-09", guidedOn: "2026-03-02" });
  expect(await followedOn(call)).toBe("2026-03-04");
});

test("an application of a day before they were told followed nothing, nor does one where they were told of a suit alone", async () => {
  const before = await steps.takenDown("committee-head");
  await applied(before, "2026-03-03");
  await told(before, ["PEOPLES_MEDIATION"], "2026-03-03");
  expect(await followedOn(before)).toBe("2026-03-03");
  hub.clock.set("2026-03-02T09:00:00+08:00");
  const early = await steps.takenDown("committee-head");
  await applied(early, "2026-03-03");
  hub.clock.set("2026-03-04T09:00:00+08:00");
  await told(early, ["PEOPLES_MEDIATION"], "2026-03-04");
  expect(await followedOn(early)).toBeNull();
  hub.clock.set("2026-03-02T09:00:00+08:00");
  const suit = await steps.takenDown("committee-head");
  await told(suit, ["COURT"], "2026-03-02");
  await applied(suit, "2026-03-03");
  expect(await followedOn(suit)).toBeNull();
});

test("what the station hands over itself, and what a committee offers, is no application", async () => {
  const handed = await steps.takenDown();
  await steps.foundCivil(handed);
  await steps.sent(handed, "refer");
  await steps.signedBy("room-mediator", handed.disputeId);
  expect(await followedOn(handed)).toBeNull();
  const offered = await steps.takenDown("committee-head");
  await steps.foundCivil(offered);
  const offer = { disputeId: offered.disputeId, committeeId: COMMITTEE };
  done(await hub.running.mediation.services.cases.offer(MEDIATOR, offer));
  await hub.settle();
  expect(await followedOn(offered)).toBeNull();
});

test("the police keep of an application that there was one, and the day", async () => {
  const call = await steps.takenDown("committee-head");
  await steps.foundCivil(call);
  await applied(call, "2026-03-04");
  const rows: object[] = await hub.running.police.foundations.db.query(
    `SELECT to_jsonb(a) - 'mediation_case_id' AS kept FROM known_application a WHERE dispute_id = $1`,
    [call.disputeId],
  );
  expect(rows).toEqual([{ kept: { dispute_id: call.disputeId, applied_on: "2026-03-04" } }]);
});
