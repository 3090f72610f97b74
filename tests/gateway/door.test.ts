import { createHash, generateKeyPairSync } from "node:crypto";
import { type JWTHeaderParameters, SignJWT, UnsecuredJWT, generateKeyPair } from "jose";
import { CALL_HEADER, GATEWAY, signCall } from "../../subgraphs/shared/auth/gateway-call.ts";
import { DEMO_ISSUER } from "../../subgraphs/shared/config/token-policy.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

const names = Object.keys(subgraphs) as SubgraphName[];
const QUESTION = JSON.stringify({ query: "{ __typename }" });
const DATA: Record<SubgraphName | "gateway", string> = {
  gateway: `{ disputes(first: 1) { nodes { id } } }`,
  registry: `{ disputes(first: 1) { nodes { id } } }`,
  mediation: `{ knownDispute(number: "DS-421003-2026-000001") { id } }`,
  police: `{ policeMediations(first: 1) { nodes { id } } }`,
  court: `{ courtReferrals(first: 1) { nodes { id } } }`,
  petition: `{ petitions(first: 1) { nodes { id } } }`,
};

let hub: TestHub;
let good: string;
beforeAll(async () => {
  hub = await startTestHub(undefined, { tokens: "real" });
  good = await hub.tokens.tokenOf(hub.gateway.url, "centre-clerk");
});
afterAll(() => hub.stop());

/** The status of one question at one door; at a subgraph's it is signed as the gateway signs. */
async function knock(door: SubgraphName | "gateway", authorization?: string): Promise<number> {
  const body = JSON.stringify({ query: DATA[door] });
  const call = { body, authorization, purpose: undefined };
  const signature = door === "gateway" ? {} : { [CALL_HEADER]: await signCall(hub.key, door, call) };
  const headers = { "content-type": "application/json", ...(authorization ? { authorization } : {}), ...signature };
  return (await send(door, body, headers)).status;
}

const send = (door: SubgraphName | "gateway", body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${door === "gateway" ? hub.gateway.url : hub.running[door].url}/graphql`, { method: "POST", headers, body });

const claims = { agency: "CENTRE", organization: "jzq-centre", post: "CENTRE_CLERK", roles: [], divisions: ["421003"] };
const now = (): number => Math.floor(Date.now() / 1000);

/** Claims such as the issuer would make, changed in one thing and signed with another's key where none is given. */
async function forged(
  change: Record<string, unknown>,
  header: JWTHeaderParameters = { alg: "EdDSA", kid: "demo" },
  key?: Uint8Array,
): Promise<string> {
  const own = key ?? (await generateKeyPair("EdDSA", { crv: "Ed25519" })).privateKey;
  const all = { ...claims, sub: "centre-clerk", iss: DEMO_ISSUER, aud: "dispute-hub", exp: now() + 600, ...change };
  return new SignJWT(all).setProtectedHeader(header).sign(own);
}

describe.each(["gateway", ...names] as const)("a token at the door of %s", (door) => {
  test("is taken when the issuer gave it", async () => {
    expect(await knock(door, `Bearer ${good}`)).toBe(200);
  });

  test.each<[string, () => string | undefined | Promise<string | undefined>]>([
    ["none", () => undefined],
    ["no word before it", () => good],
    ["another scheme", () => `Basic ${good}`],
    ["something after it", () => `Bearer ${good} more`],
    ["not a token", () => "Bearer nonsense"],
    ["empty", () => "Bearer "],
    ["one letter of its signature changed", () => `Bearer ${good.slice(0, -3)}${good.endsWith("AAA") ? "BBB" : "AAA"}`],
    ["its claims changed", () => `Bearer ${withClaims(good, { post: "DEVELOPER" })}`],
    ["its time run out", () => `Bearer ${withClaims(good, { exp: now() - 3_600 })}`],
    [
      "alg none",
      () =>
        `Bearer ${new UnsecuredJWT({ ...claims, sub: "x" }).setIssuer(DEMO_ISSUER).setAudience("dispute-hub").setExpirationTime("1h").encode()}`,
    ],
    ["signed by somebody else under the issuer's key id", async () => `Bearer ${await forged({})}`],
    ["signed with an unknown key", async () => `Bearer ${await forged({}, { alg: "EdDSA", kid: "stranger" })}`],
    ["the public key taken for a secret", async () => `Bearer ${await confused()}`],
    ["of another algorithm", () => `Bearer ${rsa()}`],
    ["ten thousand letters", () => `Bearer ${"a".repeat(10_000)}`],
  ])("is refused: %s", async (_case, authorization) => {
    expect(await knock(door, await authorization())).toBe(401);
  });
});

test.each<[string, Record<string, unknown>]>([
  ["expired", { exp: now() - 3_600 }],
  ["not valid yet", { nbf: now() + 3_600 }],
  ["for another audience", { aud: "another-hub" }],
  ["of another issuer", { iss: "https://elsewhere.example" }],
  ["without an end", { exp: undefined }],
  ["of nobody", { sub: undefined }],
  ["of a post the hub does not know", { post: "EMPEROR" }],
  ["of a post of another agency", { agency: "COURT" }],
  ["of a post that acts for no body", { organization: undefined }],
])("a token the issuer itself signed is refused where it is %s", async (_case, change) => {
  const token = await hub.tokens.sign({ ...claims, sub: "centre-clerk", exp: now() + 600, ...change });
  for (const door of ["gateway", ...names] as const)
    expect([door, await knock(door, `Bearer ${token}`)]).toEqual([door, 401]);
});

describe.each(names)("a call to %s", (name) => {
  const authorization = (): string => `Bearer ${good}`;
  const headers = (signature?: string, more: Record<string, string> = {}): Record<string, string> => ({
    "content-type": "application/json",
    authorization: authorization(),
    ...(signature === undefined ? {} : { [CALL_HEADER]: signature }),
    ...more,
  });
  const signed = (to = name, key = hub.key): Promise<string> =>
    signCall(key, to, { body: QUESTION, authorization: authorization(), purpose: undefined });
  const status = async (body: string, sent: Record<string, string>): Promise<number> =>
    (await send(name, body, sent)).status;

  test("is answered once, and not when it is sent again", async () => {
    const sent = headers(await signed());
    expect([await status(QUESTION, sent), await status(QUESTION, sent)]).toEqual([200, 401]);
  });

  test("is refused without the gateway's signature, altered, meant for another, or signed by another service", async () => {
    const neighbour = names.find((other) => other !== name)!;
    const stranger = { service: GATEWAY, privateKey: (await generateKeyPair("EdDSA", { crv: "Ed25519" })).privateKey };
    const other = await hub.tokens.tokenOf(hub.gateway.url, "developer");
    expect(await status(QUESTION, headers())).toBe(401);
    expect(await status(QUESTION.replace("__typename", "__schema"), headers(await signed()))).toBe(401);
    expect(await status(`${QUESTION} `, headers(await signed()))).toBe(401);
    expect(await status(QUESTION, headers(await signed(), { authorization: `Bearer ${other}` }))).toBe(401);
    expect(await status(QUESTION, headers(await signed(), { "purpose-code": "SUPERVISION" }))).toBe(401);
    expect(await status(QUESTION, headers(await signed(neighbour)))).toBe(401);
    expect(await status(QUESTION, headers(await signed(name, stranger)))).toBe(401);
    expect(await status(QUESTION, headers(await signed(name, { ...hub.key, service: name })))).toBe(200);
  });

  test("of long ago is refused", async () => {
    const old = await new SignJWT({
      body: createHash("sha256").update(QUESTION).digest("base64url"),
      bearer: createHash("sha256").update(authorization()).digest("base64url"),
      purpose: null,
    })
      .setProtectedHeader({ alg: "EdDSA", kid: GATEWAY })
      .setIssuer(GATEWAY)
      .setAudience(name)
      .setJti("old")
      .setIssuedAt(now() - 300)
      .sign(hub.key.privateKey);
    expect(await status(QUESTION, headers(old))).toBe(401);
  });
});

/** The same token with other claims; its signature is the old one. */
function withClaims(token: string, change: object): string {
  const [head, payload, tail] = token.split(".");
  const old = JSON.parse(Buffer.from(payload!, "base64url").toString("utf8")) as object;
  return [head, Buffer.from(JSON.stringify({ ...old, ...change })).toString("base64url"), tail].join(".");
}

/** HS256 with the issuer's public key as its secret, as a careless verifier would check it. */
async function confused(): Promise<string> {
  const { keys } = (await (await fetch(`${hub.gateway.url}/.well-known/jwks.json`)).json()) as {
    keys: { x: string }[];
  };
  const secret = new TextEncoder().encode(JSON.stringify(keys[0]));
  return forged({}, { alg: "HS256", kid: "demo" }, secret);
}

/** A header that names RSA over a signature that is none. */
function rsa(): string {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const head = Buffer.from(JSON.stringify({ alg: "RS256", kid: "demo" })).toString("base64url");
  return [head, good.split(".")[1], publicKey.export({ type: "spki", format: "der" }).toString("base64url")].join(".");
}
