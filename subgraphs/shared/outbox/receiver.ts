import { type Router, raw, Router as router } from "express";
import type { Logger } from "pino";
import type { HubEvent } from "../../../schema/events/hub-event.ts";
import { type ToldAhead, isToldAhead } from "../../../schema/events/subscriptions.ts";
import { signCompact, signerOf } from "../auth/signature.ts";
import type { ServiceKey, TrustedKey } from "../auth/service-keys.ts";
import { systemActor } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import type { UnitOfWork } from "../db/unit-of-work.ts";
import { type SubgraphName, agencyOf, isSubgraph } from "../state-machine/agencies.ts";
import { type Arrival, digestOf, takeNote } from "./inbox.ts";
import { type Message, SIGNATURE_HEADER, read } from "./message.ts";
import type { SubscribersOf } from "./outbox.ts";

const BODY_LIMIT = "256kb";

interface Receiving {
  readonly subgraph: SubgraphName;
  readonly key: ServiceKey;
  readonly trusted: TrustedKey;
  readonly subscribersOf: SubscribersOf;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * `POST /events`: checks who signed the message, applies it once, and answers with a signed receipt.
 * 202 one that closes something, taken in ahead of its turn: it is to come again ·
 * 401 not signed by its source · 400 not an event, or none its source tells this subgraph · 409 an earlier one is missing, or another is in its place · 500 not applied, send again.
 */
export function eventReceiver(here: Receiving): Router {
  const routes = router();
  routes.post("/events", raw({ type: () => true, limit: BODY_LIMIT }), async (request, response) => {
    const body = request.body as Uint8Array;
    const signature = request.get(SIGNATURE_HEADER) ?? "";
    const signer = await signerOf(signature, body, here.trusted);
    const message = messageIn(request.get("content-type") ?? "", body);
    if (!message) return void response.status(400).json({ error: "NOT_AN_EVENT" });
    if (signer === undefined || signer !== message.event.source)
      return void response.status(401).json({ error: "NOT_SIGNED_BY_SOURCE" });
    if (!isHeardHere(here, message)) return void response.status(400).json({ error: "NOT_HEARD_HERE" });
    try {
      const digest = digestOf(body);
      const arrival = await apply(here, message, { signature, digest });
      if (arrival === "AHEAD")
        return void response.status(202).json({ receipt: await receiptFor(here, message, digest, { ahead: true }) });
      if (arrival === "OTHER_EVENT") return void response.status(409).json({ error: "POSITION_TAKEN" });
      if (typeof arrival === "object") return void response.status(409).json({ error: "OUT_OF_ORDER", ...arrival });
      response.json({ receipt: await receiptFor(here, message, digest) });
    } catch (error) {
      here.log.error({ err: error, event: message.event.id, type: message.event.type }, "event not applied");
      response.status(500).json({ error: "NOT_APPLIED" });
    }
  });
  return routes;
}

function messageIn(contentType: string, body: Uint8Array): Message | undefined {
  try {
    return read({ "content-type": contentType }, new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/**
 * Whether the source may say this at all, and said it to this subgraph: a message to another one, sent on, is refused.
 * Handlers go by the type alone: without this a subgraph's key could speak for every other agency, and a service that is
 * no subgraph for all of them.
 */
const isHeardHere = ({ subgraph, subscribersOf }: Receiving, { event, receiver }: Message): boolean => {
  const { source, type } = event;
  return (
    receiver === subgraph &&
    isSubgraph(source) &&
    type.startsWith(`${source}.`) &&
    subscribersOf(type).includes(subgraph)
  );
};

function apply(
  { unitOfWork, subgraph, clock }: Receiving,
  message: Message,
  proof: { signature: string; digest: string },
): Promise<Arrival | "AHEAD"> {
  return unitOfWork.react(systemActor(agencyOf(subgraph)), async (work) => {
    const arrival = await takeNote(work.db, message, { ...proof, receivedAt: clock.now() });
    const { event } = message;
    if (arrival === "NEW") await work.hear(event);
    if (typeof arrival !== "object" || !closes(event)) return arrival;
    await work.hearAhead(event);
    return "AHEAD";
  });
}

/** Whether it closes something, so that it is not left waiting for its elders. */
const closes = (event: HubEvent): event is HubEvent<ToldAhead> => isToldAhead(event.type);

/** What the receiver signs: that it has applied exactly this message. The same for a first and a repeated delivery. */
const receiptFor = (
  { key, subgraph }: Receiving,
  { event, position }: Message,
  digest: string,
  turn: { readonly ahead?: true } = {},
): Promise<string> =>
  signCompact(
    key,
    JSON.stringify({
      receiver: subgraph,
      source: event.source,
      event: event.id,
      type: event.type,
      position,
      sha256: digest,
      ...turn,
    }),
  );
