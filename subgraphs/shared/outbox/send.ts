import { request } from "undici";
import type { HubEvent } from "../../../schema/events/hub-event.ts";
import { travelling } from "../../../schema/events/subscriptions.ts";
import { signDetached, signerOfCompact } from "../auth/signature.ts";
import type { ServiceKey, TrustedKey } from "../auth/service-keys.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { SIGNATURE_HEADER, write } from "./message.ts";

const TIMEOUT_MS = 5_000;

/** What sends, and to where. */
export interface Sending {
  readonly key: ServiceKey;
  readonly trusted: TrustedKey;
  /** Where each subgraph listens, e.g. `http://127.0.0.1:4001`. */
  readonly addresses: Readonly<Record<SubgraphName, string>>;
}

/** An event with its place in the stream of the subscriber it is sent to. */
export interface Unsent extends HubEvent {
  readonly position: number;
}

/** A subscriber's signed answer. Ahead of its turn it has taken in what closes something, and waits for the event again. */
export interface Receipt {
  readonly receipt: string;
  readonly ahead: boolean;
}

/** Sends one event and returns the subscriber's receipt, once its signature is checked. Throws where there is none. */
export async function send(here: Sending, subscriber: SubgraphName, { position, ...event }: Unsent): Promise<Receipt> {
  const told = { ...event, data: travelling(event.type, event.data) as HubEvent["data"] };
  const { headers, body } = write({ event: told, receiver: subscriber, position });
  const answer = await request(`${here.addresses[subscriber]}/events`, {
    method: "POST",
    headers: { ...headers, [SIGNATURE_HEADER]: await signDetached(here.key, body) },
    body,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  const text = await answer.body.text();
  const ahead = answer.statusCode === 202;
  if (answer.statusCode !== 200 && !ahead)
    throw new Error(`${subscriber} answered ${answer.statusCode}: ${text.slice(0, 200)}`);
  const { receipt } = JSON.parse(text) as { receipt: string };
  if ((await signerOfCompact(receipt, here.trusted)) !== subscriber)
    throw new Error(`${subscriber} sent a receipt it did not sign`);
  return { receipt, ahead };
}
