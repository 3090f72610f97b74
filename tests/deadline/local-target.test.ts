import { personNamed } from "../../seeds/people.ts";
import type { LocalTarget } from "../../subgraphs/shared/deadline/local-target/local-target.rules.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const DEADLINES = `query ($id: ID) {
  dispute(id: $id) { deadlines { code kind length unit basis dueOn explanation { otherReading { dueOn } } } }
}`;

/** The centre's clock of a simple dispute the committee signs for today. */
async function simpleTarget(): Promise<object | undefined> {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { triage, referrals } = hub.running.registry.services;
  const to = { level: "SIMPLE", reason: "邻里纠纷", toOrganizationId: "jzq-committee" } as const;
  done(await triage.assign(personNamed("centre-clerk"), { disputeId: dispute.id, ...to }));
  const [sent] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM referral WHERE dispute_id = $1`,
    [dispute.id],
  );
  done(await referrals.accept(personNamed("mediator"), { referralId: sent!.id }));
  const { data } = await hub.ask<{ dispute: { deadlines: { code: string }[] } }>("centre-clerk", DEADLINES, {
    id: dispute.id,
  });
  return data.dispute.deadlines.find(({ code }) => code === "CENTRE_SIMPLE");
}

const target = (change: Partial<LocalTarget>): LocalTarget => ({
  code: "CENTRE_SIMPLE",
  divisionCode: "421000",
  length: 10,
  unit: "DAY",
  basis: "荆州市矛盾纠纷办理规定",
  validFrom: "2026-01-01",
  validUntil: null,
  ...change,
});

test("where a place has set nothing the default runs; a city's target is its districts', until the district sets its own", async () => {
  const { localTargets } = hub.running.registry.services;
  expect(await simpleTarget()).toMatchObject({
    length: 7,
    dueOn: "2026-03-09",
    explanation: { otherReading: { dueOn: "2026-03-11" } },
  });
  await localTargets.load([target({})]);
  expect(await simpleTarget()).toMatchObject({
    kind: "TARGET",
    length: 10,
    basis: "荆州市矛盾纠纷办理规定",
    dueOn: "2026-03-12",
    explanation: { otherReading: null },
  });
  const district = { divisionCode: "421003", length: 3, unit: "WORKING_DAY", basis: "荆州区办理细则" } as const;
  await localTargets.load([
    target(district),
    target({ ...district, length: 1, validUntil: "2026-02-28", validFrom: "2025-01-01" }),
  ]);
  expect(await simpleTarget()).toMatchObject({
    length: 3,
    unit: "WORKING_DAY",
    basis: "荆州区办理细则",
    dueOn: "2026-03-05",
  });
});

test("no place changes what the law says", async () => {
  await expect(hub.running.registry.services.localTargets.load([target({ code: "PET_HANDLE" })])).rejects.toThrow(
    "PET_HANDLE is no target",
  );
});
