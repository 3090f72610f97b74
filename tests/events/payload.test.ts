import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { personNamed } from "../../seeds/people.ts";
import { readServiceKey, trustedKeysIn } from "../../subgraphs/shared/auth/service-keys.ts";
import { Relay } from "../../subgraphs/shared/outbox/relay.ts";
import { assigned } from "../registry/steps.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

/** What the registry sends to the police of everything that waits, as it arrives on the wire. */
async function onTheWire(): Promise<{ type: string; data: Record<string, unknown> }[]> {
  const heard: { type: string; data: Record<string, unknown> }[] = [];
  const listener = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      heard.push(JSON.parse(Buffer.concat(chunks).toString()) as (typeof heard)[number]);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((up) => listener.listen(0, "127.0.0.1", up));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const { db } = hub.running.registry.foundations;
  const key = await readServiceKey(hub.keysFolder, "registry");
  const addresses = { registry: url, mediation: url, police: url, court: url, petition: url };
  const queue = { enqueue: () => Promise.resolve() } as never;
  const log = { warn: () => undefined } as never;
  await new Relay({ db, queue, key, trusted: trustedKeysIn(hub.keysFolder), addresses, log }).drain();
  listener.close();
  return heard;
}

test("what only the registry works with does not travel: no title, no consents, no papers, no receipt", async () => {
  await hub.takeDown("police");
  const { referral } = await assigned(hub);
  await hub.settle();
  const [registered] = (await onTheWire()).filter(({ type }) => type === "registry.DisputeRegistered");
  expect(Object.keys(registered!.data).sort()).toEqual(["category", "divisionCode", "holderId", "number", "parties"]);
  const { db } = hub.running.registry.foundations;
  await db.query(`UPDATE outbox_delivery SET delivered_at = now() WHERE position = 1`);
  done(await hub.running.registry.services.referrals.accept(personNamed("mediator"), { referralId: referral.id }));
  const handedOver = await onTheWire();
  expect(new Set(handedOver.map(({ type }) => type))).toEqual(
    new Set(["registry.ReferralSent", "registry.ReferralAccepted"]),
  );
  for (const { data } of handedOver) {
    expect(data).toMatchObject({ referralId: referral.id, toOrganizationId: "jzq-committee" });
    for (const kept of ["consents", "documents", "legalBasis", "receipt"]) expect(data).not.toHaveProperty(kept);
  }
});
