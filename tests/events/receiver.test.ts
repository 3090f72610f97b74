import { randomUUID } from "node:crypto";
import type { HubEvent } from "../../schema/events/hub-event.ts";
import { readServiceKey, trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { signDetached, signerOfCompact } from "../../subgraphs/shared/auth/signature.ts";
import { SIGNATURE_HEADER, write } from "../../subgraphs/shared/outbox/message.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
let disputeId: string;
beforeAll(async () => {
  hub = await startTestHub();
  disputeId = (await neighbours(hub, "centre-clerk")).dispute.id;
});
afterAll(() => hub.stop());

const event = (): HubEvent<"court.ComplaintReceived"> => ({
  id: randomUUID(),
  source: "court",
  type: "court.ComplaintReceived",
  disputeId,
  recordId: randomUUID(),
  occurredAt: "2026-03-02T01:00:00.000Z",
  recordedAt: "2026-03-02T01:00:00.000Z",
  organizationId: "jzq-court",
  post: "JUDGE_ASSISTANT",
  data: { courtReferralId: "r", courtId: "jzq-court", causeOfAction: "排除妨害纠纷" },
});

/** Posts a message as a subgraph would, to the registry if to no other; `tamper` changes the body after it was signed. */
async function post(
  message: { event: HubEvent; position: number },
  signer = "court",
  tamper = (body: string) => body,
  receiver: SubgraphName = "registry",
  postedTo = receiver,
) {
  const { headers, body } = write({ ...message, receiver });
  const signature = await signDetached(await readServiceKey(hub.keysFolder, signer), body);
  const response = await fetch(`${hub.running[postedTo].url}/events`, {
    method: "POST",
    headers: { ...headers, [SIGNATURE_HEADER]: signature },
    body: tamper(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { receipt?: string; error?: string; expected?: number },
  };
}

const entries = async (id: string): Promise<number> =>
  (await hub.running.registry.foundations.db.query<unknown[]>(`SELECT 1 FROM timeline_entry WHERE id = $1`, [id]))
    .length;

test("an event is applied once, and a second delivery gets the same signed receipt", async () => {
  const message = { event: event(), position: 1 };
  const first = await post(message);
  const second = await post(message);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body.receipt).toBe(first.body.receipt);
  expect(await signerOfCompact(first.body.receipt!, trustedKeysIn(hub.keysFolder))).toBe("registry");
  expect(await entries(message.event.id)).toBe(1);
});

test("an event that overtook another one is sent back with the one that is missing", async () => {
  const ahead = { event: event(), position: 3 };
  expect(await post(ahead)).toMatchObject({ status: 409, body: { expected: 2 } });
  expect(await entries(ahead.event.id)).toBe(0);
});

test("an event signed by another service than its source is refused", async () => {
  const forged = { event: event(), position: 2 };
  expect((await post(forged, "mediation")).status).toBe(401);
  expect(await entries(forged.event.id)).toBe(0);
});

test("a subgraph's key speaks for its own agency only", async () => {
  const foreign = { ...event(), type: "mediation.CaseAccepted" } as unknown as HubEvent;
  const answer = await post({ event: foreign, position: 2 });
  expect(answer).toMatchObject({ status: 400, body: { error: "NOT_HEARD_HERE" } });
  expect(await entries(foreign.id)).toBe(0);
});

test("a service that signs but is no subgraph announces nothing", async () => {
  const fromGateway = { ...event(), source: "gateway", type: "gateway.DisputeSealed" } as unknown as HubEvent;
  expect((await post({ event: fromGateway, position: 1 }, "gateway")).status).toBe(400);
});

test("what is announced to others only is not heard here", async () => {
  const unheard: HubEvent = { ...event(), type: "court.ComplaintReceived" };
  const answer = await post({ event: unheard, position: 1 }, "court", undefined, "police");
  expect(answer).toMatchObject({ status: 400, body: { error: "NOT_HEARD_HERE" } });
});

test("what was signed for one subgraph is nothing to another", async () => {
  const captured = { event: event(), position: 1 };
  const replayed = await post(captured, "court", undefined, "registry", "mediation");
  expect(replayed).toMatchObject({ status: 400, body: { error: "NOT_HEARD_HERE" } });
  const { status } = await post(captured, "court", undefined, "mediation");
  expect(status).toBe(200);
});

test("another event in a place already taken is not told that it was delivered", async () => {
  const late = { event: event(), position: 1 };
  expect(await post(late)).toMatchObject({ status: 409, body: { error: "POSITION_TAKEN" } });
  expect(await entries(late.event.id)).toBe(0);
});

test("an event changed by one character after signing is refused", async () => {
  const changed = { event: event(), position: 2 };
  expect((await post(changed, "court", (body) => body.replace("jzq-court", "ssq-court"))).status).toBe(401);
  expect(await entries(changed.event.id)).toBe(0);
});

test("what is no event at all is refused without a stack or an address", async () => {
  const response = await fetch(`${hub.running.registry.url}/events`, { method: "POST", body: "hello" });
  expect(response.status).toBe(400);
  expect(await response.text()).toBe('{"error":"NOT_AN_EVENT"}');
});
