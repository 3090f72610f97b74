import { personNamed } from "../../seeds/people.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { accidentsOn } from "./accidents.ts";
import { officer, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
let accidents: ReturnType<typeof accidentsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
  accidents = accidentsOn(hub);
});
afterAll(() => hub.stop());

const documents = () => hub.running.police.services.trafficDocuments;
const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const told = (toldOn: string) => ({ routesTold: ["COURT"] as const, toldOn });

/** A mediation that has started, with a sitting called for 9 March. */
async function sittingCalled() {
  const accident = await accidents.appliedOn("2026-03-02");
  const target = { trafficMediationId: accident.trafficMediationId };
  done(await documents().start(officer, { ...target, damageKind: "PROPERTY", damageKnownOn: "2026-03-02" }));
  const sitting = { ...target, place: "调解室", toldOn: "2026-03-02" };
  done(await documents().call(officer, { ...sitting, sittingAt: new Date("2026-03-09T15:00:00+08:00") }));
  return { ...accident, ...target };
}

const changes = () => hub.running.police.services.trafficSittingChanges;
const reason = "当日出庭";
const zhang = personNamed("party-zhang");

test("who cannot come asks a day ahead; the sitting called for another time answers it", async () => {
  const { trafficMediationId, partyIds, disputeId } = await sittingCalled();
  on("2026-03-08");
  const asked = done(await changes().ask(zhang, { trafficMediationId, reason }));
  expect(asked).toMatchObject({ state: "ASKED", partyId: partyIds[0], askedOn: "2026-03-08" });
  expect(refused(await changes().ask(zhang, { trafficMediationId, reason }))).toBe("ASKED_BEFORE");
  const again = { trafficMediationId, place: "调解室", toldOn: "2026-03-08" };
  // A call for the same time moves nothing.
  done(await documents().call(officer, { ...again, toldOn: "2026-03-06", sittingAt: asked.sittingAt }));
  const stands = (id: string) =>
    hub.running.police.foundations.db.query<object[]>(
      `SELECT state, answered_on::text AS "answeredOn" FROM traffic_sitting_change WHERE id = $1`,
      [id],
    );
  expect(await stands(asked.id)).toEqual([{ state: "ASKED", answeredOn: null }]);
  done(await documents().call(officer, { ...again, sittingAt: new Date("2026-03-12T15:00:00+08:00") }));
  expect(await stands(asked.id)).toEqual([{ state: "CHANGED", answeredOn: "2026-03-08" }]);
  const told = await steps.announced(disputeId, "police.TrafficSittingChangeMoved");
  expect(told).toMatchObject([{ data: { state: "ASKED", trafficMediationId } }]);
  expect(JSON.stringify(told)).not.toContain(reason);
});

test("asked on the day itself it is too late, and absence ends nothing while a request in time waits", async () => {
  const { trafficMediationId, partyIds } = await sittingCalled();
  const partyId = partyIds[1]!;
  on("2026-03-09");
  expect(await changes().ask(zhang, { trafficMediationId, reason })).toMatchObject({
    code: "ASKED_TOO_LATE",
    type: "SittingChangeTooLate",
    facts: { lastDay: "2026-03-08" },
  });
  // It told the officer in time, who writes it down today; a party does not date itself back.
  const earlier = { trafficMediationId, askedOn: "2026-03-07", reason };
  expect(refused(await changes().ask(zhang, earlier))).toBe("DAY_OUTSIDE");
  expect(refused(await changes().ask(officer, earlier))).toBe("NO_PARTY_NAMED");
  const { id: changeId } = done(await changes().ask(officer, { ...earlier, partyId }));
  const end = { trafficMediationId, ground: "ABSENT", documentOn: "2026-03-09", ...told("2026-03-09") } as const;
  expect(await documents().end(officer, end)).toMatchObject({
    code: "CHANGE_ASKED",
    type: "SittingChangeOpen",
    facts: { changeId },
  });
  expect(refused(await changes().keep(zhang, { changeId, reason: "无" }))).toBe("NOT_YOUR_ACT");
  expect(done(await changes().keep(officer, { changeId, reason: "期限将至" }))).toMatchObject({ state: "KEPT" });
  expect(done(await documents().end(officer, end))).toMatchObject({ state: "ENDED", endGround: "ABSENT" });
});

test("nobody stays away from a sitting nobody called, and an end leaves no request waiting", async () => {
  const { trafficMediationId } = await accidents.appliedOn("2026-03-02");
  const end = { trafficMediationId, documentOn: "2026-03-02", ...told("2026-03-02") } as const;
  expect(refused(await documents().end(officer, { ...end, ground: "ABSENT" }))).toBe("NO_SITTING");
  expect(refused(await changes().ask(zhang, { trafficMediationId, reason }))).toBe("NO_SITTING");
  const called = await sittingCalled();
  const asked = done(await changes().ask(zhang, { trafficMediationId: called.trafficMediationId, reason }));
  const sued = { ...end, trafficMediationId: called.trafficMediationId, ground: "SUED" } as const;
  done(await documents().end(officer, sued));
  expect(await changes().keep(officer, { changeId: asked.id, reason: "无" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "LAPSED" },
  });
});

test.each([
  ["zunyi-clerk", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["judge-assistant", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["centre-clerk", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT", "NOT_YOUR_ACT"],
  ["party-li", "ASKED", "NOT_YOUR_ACT"],
  ["police-officer", "NO_PARTY_NAMED", "KEPT"],
])("%s asks for another time: %s, and answers one: %s", async (person, asking, answering) => {
  const { trafficMediationId } = await sittingCalled();
  const { id: changeId } = done(await changes().ask(zhang, { trafficMediationId, reason }));
  const said = await changes().ask(personNamed(person), { trafficMediationId, reason });
  expect("code" in said ? said.code : said.state).toBe(asking);
  const answered = await changes().keep(personNamed(person), { changeId, reason: "期限将至" });
  expect("code" in answered ? answered.code : answered.state).toBe(answering);
});

test("why a party cannot come is read by the unit, and not by the other party", async () => {
  const { trafficMediationId } = await sittingCalled();
  done(await changes().ask(zhang, { trafficMediationId, reason }));
  const QUERY = `{ trafficMediations(first: 100) { nodes { id sittingChanges { reason party { id } } } } }`;
  interface Shown {
    readonly trafficMediations: {
      readonly nodes: readonly { id: string; sittingChanges: { reason: string | null }[] | null }[];
    };
  }
  const shown: Record<string, unknown> = {};
  for (const person of ["police-officer", "party-zhang", "party-li", "centre-clerk"]) {
    const { data } = await ask<Shown>(hub.running.police.url, person, QUERY);
    const { nodes } = data.trafficMediations;
    shown[person] = nodes.find(({ id }) => id === trafficMediationId)?.sittingChanges?.map(({ reason: why }) => why);
  }
  expect(shown).toEqual({
    "police-officer": [reason],
    "party-zhang": [null],
    "party-li": [null],
    "centre-clerk": undefined,
  });
});
