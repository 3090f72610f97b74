import { createHash, randomUUID } from "node:crypto";
import { SignJWT, jwtVerify } from "jose";
import type { SubgraphName } from "../state-machine/agencies.ts";
import type { SeenCalls } from "./seen-calls.ts";
import type { ServiceKey, TrustedKey } from "./service-keys.ts";

/** The service whose calls a subgraph answers. */
export const GATEWAY = "gateway";

/** The header that carries the gateway's signature over one call. */
export const CALL_HEADER = "hub-call";

/** How long a call may be under way; also how far two machines' clocks may differ. */
export const CALL_LIFETIME_SECONDS = 60;

/** For how long a call could come again: signed a lifetime ahead by a fast clock, it lives one more, and one by the tolerance. */
export const CALL_REPEATABLE_SECONDS = 3 * CALL_LIFETIME_SECONDS;

/** What the gateway vouches for: these bytes, sent on for the bearer of this token and this purpose. */
export interface GatewayCall {
  readonly body: string | Uint8Array;
  readonly authorization: string | undefined;
  readonly purpose: string | undefined;
  /** Which request of a client it is a part of; left out, it is one by itself. */
  readonly request?: string;
}

/** What a subgraph knows of a call that came through the gateway. */
export interface KnownCall {
  /** The same for all calls the gateway made for one request of a client. */
  readonly request: string;
}

const ALGORITHM = "EdDSA";
const digest = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("base64url");

/** Signs one call to one subgraph; every call is signed anew, so that none is taken twice. */
export const signCall = (key: ServiceKey, to: SubgraphName, call: GatewayCall): Promise<string> =>
  new SignJWT({
    body: digest(call.body),
    bearer: digest(call.authorization ?? ""),
    purpose: call.purpose ?? null,
    ...(call.request === undefined ? {} : { request: call.request }),
  })
    .setProtectedHeader({ alg: ALGORITHM, kid: GATEWAY })
    .setIssuer(GATEWAY)
    .setAudience(to)
    .setJti(randomUUID())
    .setIssuedAt()
    .sign(key.privateKey);

/**
 * What is known of a call that came through the gateway just now, for this subgraph, unaltered and for the first time; of
 * any other nothing.
 *
 * What the bearer may see is decided apart from it, by the bearer's own token.
 */
export async function cameThroughGateway(
  signature: string | undefined,
  call: GatewayCall,
  here: { readonly name: SubgraphName; readonly trusted: TrustedKey; readonly seen: SeenCalls },
): Promise<KnownCall | undefined> {
  const key = await here.trusted(GATEWAY);
  if (!key || signature === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(signature, key, {
      algorithms: [ALGORITHM],
      issuer: GATEWAY,
      audience: here.name,
      maxTokenAge: CALL_LIFETIME_SECONDS,
      clockTolerance: CALL_LIFETIME_SECONDS,
      requiredClaims: ["jti"],
    });
    const same =
      payload["body"] === digest(call.body) &&
      payload["bearer"] === digest(call.authorization ?? "") &&
      payload["purpose"] === (call.purpose ?? null);
    const { jti = "", iat = 0, request } = payload;
    return same && here.seen.first(jti, iat) ? { request: typeof request === "string" ? request : jti } : undefined;
  } catch {
    // Malformed, foreign, late: all the same to whoever sent it.
    return undefined;
  }
}
