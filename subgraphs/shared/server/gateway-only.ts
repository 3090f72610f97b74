import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { CALL_HEADER, CALL_LIFETIME_SECONDS, type KnownCall, cameThroughGateway } from "../auth/gateway-call.ts";
import { SeenCalls } from "../auth/seen-calls.ts";
import type { TrustedKey } from "../auth/service-keys.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";

/** What is said to whoever did not come through the gateway, or not for the first time. */
export const NOT_FROM_GATEWAY = {
  message: "This service answers the gateway only.",
  extensions: { code: "UNAUTHENTICATED" },
};

const bodies = new WeakMap<IncomingMessage, Uint8Array>();
const known = new WeakMap<IncomingMessage, KnownCall>();

/** Which request of a client a call is a part of. Throws for one that did not pass `gatewayOnly`. */
export function clientRequestOf(call: IncomingMessage): string {
  const { request } = known.get(call) ?? {};
  if (request === undefined) throw new Error("This call did not come through the gateway.");
  return request;
}

/** Keeps the bytes of a body for the signature; given to the body parser as its `verify`. */
export const keepBody = (request: IncomingMessage, _response: unknown, body: Uint8Array): void => {
  bodies.set(request, body);
};

/**
 * Answers what the gateway signed and sent just now, and nothing else: not a call of somebody who found the port, not one
 * sent again, not one changed by a byte.
 */
export function gatewayOnly(name: SubgraphName, trusted: TrustedKey): RequestHandler {
  const seen = new SeenCalls(CALL_LIFETIME_SECONDS);
  return async (request, response, next) => {
    const call = {
      body: bodies.get(request) ?? "",
      authorization: request.get("authorization"),
      purpose: request.get("purpose-code"),
    };
    const came = await cameThroughGateway(request.get(CALL_HEADER), call, { name, trusted, seen });
    if (came) {
      known.set(request, came);
      next();
      return;
    }
    response.status(401).json({ errors: [NOT_FROM_GATEWAY] });
  };
}
