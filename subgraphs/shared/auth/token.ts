import { type JWTPayload, type JWTVerifyGetKey, errors, jwtVerify } from "jose";
import { posts } from "../state-machine/posts.ts";
import { type PurposeCode, type Viewer, defaultPurpose, isAgency, isPost, isPurpose } from "./viewer.ts";

/** Signature algorithms accepted: asymmetric ones only, so that a public key can never pass for a secret. */
const ALGORITHMS = ["EdDSA", "Ed25519", "ES256", "ES384", "PS256", "RS256"];
const CLOCK_TOLERANCE_SECONDS = 30;

/** The token is missing, broken, expired or not from the issuer. `reason` is safe to show. */
export class NotAuthenticated extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

export interface TokenPolicy {
  readonly issuer: string;
  readonly audience: string;
  /** Keys of the issuer: a local set or a cached, rotating remote one (`createRemoteJWKSet`). */
  readonly keys: JWTVerifyGetKey;
  /** True for the demo issuer, which production refuses to run. */
  readonly demo: boolean;
}

/** Turns an `Authorization` header into a viewer. Throws `NotAuthenticated`. */
export type Authenticate = (authorization: string | undefined, purpose: string | undefined) => Promise<Viewer>;

export const authenticator =
  ({ issuer, audience, keys, demo }: TokenPolicy): Authenticate =>
  async (authorization, purpose) => {
    const [scheme, token, ...rest] = (authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !token || rest.length > 0) {
      throw new NotAuthenticated("Send a token: Authorization: Bearer <token>.");
    }
    const payload = await verify(token, keys, issuer, audience);
    return viewerOf(payload, purpose, demo);
  };

async function verify(token: string, keys: JWTVerifyGetKey, issuer: string, audience: string): Promise<JWTPayload> {
  try {
    const options = {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ["sub", "exp"],
    };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new NotAuthenticated("The token has expired.");
    if (error instanceof errors.JOSEError) throw new NotAuthenticated("The token is not valid here.");
    throw error;
  }
}

function viewerOf(claims: JWTPayload, requested: string | undefined, demo: boolean): Viewer {
  const { sub, name, agency, organization, post, roles, divisions } = claims;
  if (!isPost(post)) throw new NotAuthenticated("The token names no post of this hub.");
  const organizationId = typeof organization === "string" && organization !== "" ? organization : null;
  // Whoever works for a body acts for that body: without one nothing it did would be anybody's.
  if (posts[post].agency !== (isAgency(agency) ? agency : null))
    throw new NotAuthenticated("The token's agency is not the one its post belongs to.");
  if (posts[post].agency !== null && organizationId === null)
    throw new NotAuthenticated("The token names no body for its post.");
  return {
    personId: sub ?? "",
    name: typeof name === "string" ? name : "",
    agency: posts[post].agency,
    organizationId,
    post,
    roles: strings(roles),
    divisions: strings(divisions),
    purpose: purposeOf(requested) ?? defaultPurpose(post),
    demo,
  };
}

function purposeOf(requested: string | undefined): PurposeCode | undefined {
  if (requested === undefined || isPurpose(requested)) return requested;
  throw new NotAuthenticated("The Purpose-Code header names no purpose of this hub.");
}

const strings = (claim: unknown): string[] =>
  Array.isArray(claim) ? claim.filter((entry): entry is string => typeof entry === "string") : [];
