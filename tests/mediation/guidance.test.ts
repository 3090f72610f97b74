import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COMMITTEE, head, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

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

/** A dispute the committee holds and nobody applied for yet. */
const brought = async () => ({
  disputeId: (await neighbours(hub, "committee-head")).dispute.id,
  committeeId: COMMITTEE,
});

const byPolice = { bodyId: "jzq-police", on: "2026-03-01" } as const;

test("a party the police pointed here applies and says so; one nobody pointed here says nothing", async () => {
  const { cases } = hub.running.mediation.services;
  const told = done(await cases.apply(zhang, { ...(await brought()), guidedBy: byPolice }));
  expect(await steps.refresh(told.id)).toMatchObject({ guidedById: "jzq-police", guidedOn: "2026-03-01" });
  const byCourt = { bodyId: "jzq-court", on: "2026-03-02" };
  const written = done(await cases.apply(mediator, { ...(await brought()), guidedBy: byCourt }));
  expect(await steps.refresh(written.id)).toMatchObject({ guidedById: "jzq-court", guidedOn: "2026-03-02" });
  const alone = await steps.opened();
  expect(await steps.refresh(alone.caseId)).toMatchObject({ guidedById: null, guidedOn: null });
});

test("a body nobody knows, one that points nobody here and a day ahead are refused, and no case is opened", async () => {
  const { cases } = hub.running.mediation.services;
  const dispute = await brought();
  const applied = (change: object) => cases.apply(mediator, { ...dispute, guidedBy: { ...byPolice, ...change } });
  expect(refused(await applied({ bodyId: "no-such-station" }))).toBe("UNKNOWN_ORGANIZATION");
  expect(refused(await applied({ bodyId: "jzq-petition" }))).toBe("OTHER_AGENCY");
  expect(await applied({ on: "2026-03-03" })).toMatchObject({ code: "DAY_AHEAD", facts: { latest: "2026-03-02" } });
  expect(refused(await cases.offer(head, { ...dispute, guidedBy: byPolice }))).toBe("NOT_AN_APPLICATION");
  done(await applied({}));
});

interface Shown {
  readonly dispute: {
    readonly mediationCases: readonly {
      readonly appliedOn: string;
      readonly guidedBy: { readonly on: string; readonly body: { readonly name: string } } | null;
    }[];
  };
}

const SHOWN = `query ($id: ID!) { dispute(id: $id) { mediationCases { appliedOn guidedBy { on body { name } } } } }`;

test("who pointed the applicant here is for the committee and the parties, asked for over HTTP", async () => {
  const dispute = await brought();
  const input = { ...dispute, guidedBy: byPolice };
  const { data } = await hub.ask<{ applyForMediation: { mediationCase: object | null; problems: object[] } }>(
    "mediator",
    `mutation ($input: OpenMediationInput!) { applyForMediation(input: $input) {
      mediationCase { guidedBy { on body { name } } } problems { code } } }`,
    { input },
  );
  const guidedBy = { on: "2026-03-01", body: { name: "荆州区公安派出所" } };
  expect(data.applyForMediation).toEqual({ mediationCase: { guidedBy }, problems: [] });
  await hub.settle();
  const seenBy = async (person: string) =>
    (await hub.ask<Shown>(person, SHOWN, { id: dispute.disputeId })).data.dispute.mediationCases;
  for (const person of ["mediator", "party-li"])
    expect(await seenBy(person)).toEqual([{ appliedOn: "2026-03-02", guidedBy }]);
  expect(await seenBy("centre-clerk")).toEqual([{ appliedOn: "2026-03-02", guidedBy: null }]);
});
