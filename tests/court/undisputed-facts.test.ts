import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type Complaint, morningOf, roomMediator, stepsOn, yesOf, zhang } from "./steps.ts";

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

const facts = "双方确认排水管由被申请人于2024年更换。";
const record = (caseId: string, partyIds: readonly string[], viewer = roomMediator) =>
  hub.running.mediation.services.undisputedFacts.record(viewer, {
    caseId,
    facts,
    consents: yesOf(partyIds, hub.clock.today()),
  });

/** A complaint delegated to the court's room, whose mediation goes on there. */
async function mediating(): Promise<{ complaint: Complaint; caseId: string }> {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  return { complaint, caseId: await steps.mediating(complaint) };
}

test("what no party disputes is recorded once mediation failed, with everybody's yes, and once", async () => {
  const { complaint, caseId } = await mediating();
  const { partyIds } = complaint;
  expect(await record(caseId, partyIds)).toMatchObject({ code: "NOT_FAILED", facts: { state: "MEDIATING" } });
  await steps.failed(caseId);
  expect(await record(caseId, partyIds.slice(0, 1))).toMatchObject({
    code: "CONSENT_MISSING",
    facts: { partyIds: partyIds.slice(1) },
  });
  expect(refused(await record(caseId, partyIds, zhang))).toBe("NOT_YOUR_ACT");
  done(await record(caseId, partyIds));
  expect(await record(caseId, partyIds)).toMatchObject({ code: "RECORDED_ALREADY", facts: { doneOn: "2026-03-02" } });
});

test("the court it goes back to reads them, the parties and the room too, and nobody else; no event carries them", async () => {
  const { complaint, caseId } = await mediating();
  await steps.failed(caseId);
  done(await record(caseId, complaint.partyIds));
  await hub.settle();
  const query = `query ($id: ID!) { courtReferral(id: $id) { state mediationCase { undisputedFacts {
    facts recordedOn consents { party { id } answer } } } } }`;
  interface Seen {
    courtReferral: { state: string; mediationCase: { undisputedFacts: { facts: string } | null } } | null;
  }
  const { data } = await hub.ask<Seen>("judge-assistant", query, { id: complaint.id });
  expect(data.courtReferral).toMatchObject({
    state: "FAILED",
    mediationCase: { undisputedFacts: { facts, recordedOn: "2026-03-02" } },
  });
  const ofDispute = `query ($id: ID!) { dispute(id: $id) { mediationCases { undisputedFacts { facts } } } }`;
  const seen = async (person: string): Promise<unknown> => {
    const answer = await hub.ask<{ dispute: { mediationCases: { undisputedFacts: object | null }[] } | null }>(
      person,
      ofDispute,
      { id: complaint.disputeId },
    );
    return answer.data.dispute?.mediationCases.map(({ undisputedFacts }) => undisputedFacts);
  };
  for (const person of ["court-mediator", "party-zhang", "party-li", "judge"])
    expect([person, await seen(person)]).toEqual([person, [{ facts }]]);
  expect(await seen("centre-clerk")).toEqual([null]);

  const { db } = hub.running.mediation.foundations;
  const events = await db.query<object[]>(`SELECT type, data FROM outbox_event WHERE dispute_id = $1`, [
    complaint.disputeId,
  ]);
  expect(JSON.stringify(events)).toContain("UndisputedFactsRecorded");
  expect(JSON.stringify(events)).not.toContain("排水管");
});

test("a mediator of another committee has no such case", async () => {
  const { complaint, caseId } = await mediating();
  await steps.failed(caseId);
  expect(isRefusedTo(await record(caseId, complaint.partyIds, personNamed("shashi-mediator")))).toBe(true);
});

const isRefusedTo = (result: object): boolean => "refused" in result;
