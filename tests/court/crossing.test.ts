import { randomUUID } from "node:crypto";
import type { HandOver } from "../../schema/events/common.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { COURT, type Complaint, ROOM, morningOf, stepsOn } from "./steps.ts";

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

/** The hand-over as the court announced it; registry and committee speak of it by its source record. */
async function sent({ disputeId }: Complaint): Promise<HandOver> {
  const [handOver] = await steps.announced(disputeId, "court.MediationDelegated");
  return handOver as unknown as HandOver;
}

const endOf = ({ disputeId }: Complaint, { sourceRecordId }: HandOver) =>
  ({
    type: "mediation.CaseTerminated",
    disputeId,
    data: { caseId: randomUUID(), referralId: randomUUID(), sourceRecordId, ground: "TIME_OVER", routesTold: [] },
  }) as const;

test("the committee's word that is faster than the registry's of the signature is refused, to be sent again", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  const ended = endOf(complaint, await sent(complaint));
  await expect(steps.hears(ended)).rejects.toThrow("before its signature arrived");
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "DELEGATED" });
  await steps.signedBy("court-mediator", complaint);
  await steps.hears(ended);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "FAILED" });
});

test("the registry's word that the court signed for the way back is no signature of a mediator", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const handOver = await sent(complaint);
  const back = { fromOrganizationId: ROOM, toOrganizationId: COURT, handsBack: randomUUID() };
  const facts = { ...handOver, ...back, referralId: randomUUID(), receipt: "", receivedOn: "2026-03-02" };
  await steps.hears({ type: "registry.ReferralAccepted", disputeId: complaint.disputeId, data: facts });
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "RECEIVED" });
  await steps.hears(endOf(complaint, handOver));
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "FAILED" });
});

test("what registry and committee say of other agencies' hand-overs moves no complaint", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const foreign = { ...(await sent(complaint)), sourceRecordId: randomUUID() };
  await steps.hears(endOf(complaint, foreign));
  await steps.hears(endOf(complaint, { ...foreign, sourceRecordId: null }));
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "RECEIVED" });
});
