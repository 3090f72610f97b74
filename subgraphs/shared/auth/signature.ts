import { CompactSign, base64url, compactVerify, decodeProtectedHeader } from "jose";
import type { ServiceKey, TrustedKey } from "./service-keys.ts";

const ALGORITHM = "EdDSA";

/** A signature over a body that travels beside it: a compact JWS whose payload is left out (RFC 7515, appendix F). */
export async function signDetached(key: ServiceKey, body: string): Promise<string> {
  const [header, , signature] = (await signCompact(key, body)).split(".");
  return `${header ?? ""}..${signature ?? ""}`;
}

/** A statement that carries its own signature, such as a receipt. */
export const signCompact = (key: ServiceKey, text: string): Promise<string> =>
  new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALGORITHM, kid: key.service })
    .sign(key.privateKey);

/** The service that signed `body`, or undefined when the signature is not of a trusted service over exactly these bytes. */
export async function signerOf(signature: string, body: Uint8Array, trusted: TrustedKey): Promise<string | undefined> {
  const [header, payload, tail] = signature.split(".");
  if (!header || payload !== "" || !tail) return undefined;
  return verified(`${header}.${base64url.encode(body)}.${tail}`, trusted);
}

/** The service that signed a compact statement, or undefined. */
export const signerOfCompact = (statement: string, trusted: TrustedKey): Promise<string | undefined> =>
  verified(statement, trusted);

async function verified(compact: string, trusted: TrustedKey): Promise<string | undefined> {
  try {
    const { kid } = decodeProtectedHeader(compact);
    const key = kid === undefined ? undefined : await trusted(kid);
    if (!key) return undefined;
    await compactVerify(compact, key, { algorithms: [ALGORITHM] });
    return kid;
  } catch {
    // A malformed signature and a wrong one are the same to the caller: not signed by anybody trusted.
    return undefined;
  }
}
