import { type JWTPayload, SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from "jose";
import { type DemoIssuer, demoIssuer } from "../../gateway/demo/demo-issuer.ts";
import { PEOPLE_FILE, personNamed } from "../../seeds/people.ts";
import { type Viewer, isPurpose } from "../../subgraphs/shared/auth/viewer.ts";
import { type Authenticate, authenticator } from "../../subgraphs/shared/auth/token.ts";

/** Which tokens a test hub takes. */
export interface Tokens {
  readonly authenticate: Authenticate;
  /** Issues them, where they are real. */
  readonly demo: DemoIssuer | undefined;
  /** The token of a fictional person, from the gateway where it issues them. */
  tokenOf(gatewayUrl: string, person: string): Promise<string>;
  /** A token with these claims, signed with a key of the issuer. */
  sign(claims: JWTPayload): Promise<string>;
}

/** `judge@elsewhere` is somebody of the same post in another province, to whom nothing of the demo world ever came. */
const ELSEWHERE = "@elsewhere";
function personOf(id: string): Viewer {
  if (!id.endsWith(ELSEWHERE)) return personNamed(id);
  const counterpart = personNamed(id.slice(0, -ELSEWHERE.length));
  const organizationId = counterpart.organizationId === null ? null : "elsewhere";
  return { ...counterpart, personId: id, organizationId, divisions: ["520302"] };
}

/** A token is a person's id, as in `Bearer centre-clerk`: for tests that are not about tokens. What it reads for is heard. */
export const idsAsTokens: Tokens = {
  authenticate: (authorization, purpose) => {
    const person = personOf((authorization ?? "").replace("Bearer ", ""));
    return Promise.resolve(isPurpose(purpose) ? { ...person, purpose } : person);
  },
  demo: undefined,
  tokenOf: (_gatewayUrl, person) => Promise.resolve(person),
  sign: ({ sub }) => Promise.resolve(sub ?? ""),
};

/** Tokens as the demo world issues and verifies them. */
export async function issuedTokens(): Promise<Tokens> {
  const audience = "dispute-hub";
  const demo = await demoIssuer(PEOPLE_FILE, audience);
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519" });
  const header = { alg: "EdDSA", kid: "second" };
  const keys = createLocalJWKSet({ keys: [...demo.keySet.keys, { ...(await exportJWK(publicKey)), ...header }] });
  return {
    authenticate: authenticator({ ...demo, keys, audience, demo: true }),
    sign: (claims) => {
      const token = new SignJWT({ iss: demo.issuer, aud: audience, ...claims });
      return token.setProtectedHeader(header).sign(privateKey);
    },
    demo,
    async tokenOf(gatewayUrl, person) {
      const response = await fetch(`${gatewayUrl}/demo/token`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ person }),
      });
      return ((await response.json()) as { token: string }).token;
    },
  };
}
