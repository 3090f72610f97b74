import { IssuerUnavailable } from "../../subgraphs/shared/auth/issuer-keys.ts";
import { type Authenticate, NotAuthenticated, authenticator } from "../../subgraphs/shared/auth/token.ts";
import { DEMO_ISSUER, tokenPolicyFrom } from "../../subgraphs/shared/config/token-policy.ts";
import { Stop } from "../../subgraphs/shared/errors/stop.ts";
import { startTestHub } from "../support/hub.ts";
import { type TestIssuer, startIssuer } from "../support/issuer.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

let issuer: TestIssuer;
let authenticate: Authenticate;
let later = 0;
beforeEach(async () => {
  later = 0;
  const now = Date.now.bind(Date);
  jest.spyOn(Date, "now").mockImplementation(() => now() + later);
  issuer = await startIssuer();
  authenticate = authenticator(await tokenPolicyFrom({ OIDC_ISSUER: issuer.url }));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await issuer.stop();
});

const arrives = async (token: string | Promise<string>): Promise<string> =>
  (await authenticate(`Bearer ${await token}`, undefined)).personId;
const isRefusal = (error: unknown): boolean => error instanceof NotAuthenticated;
const keysAsked = (): number => issuer.asked["/keys"] ?? 0;
/** Waits, turn by turn, for what goes on beside a request. */
async function until(true_: () => boolean): Promise<void> {
  for (let turns = 0; !true_() && turns < 10_000; turns += 1)
    await new Promise((resolve) => void setImmediate(resolve));
  expect(true_()).toBe(true);
}

test("its configuration says where its keys are; both are asked once for many tokens", async () => {
  for (let i = 0; i < 20; i += 1) expect(await arrives(issuer.sign())).toBe("somebody");
  expect(issuer.asked).toEqual({ "/.well-known/openid-configuration": 1, "/keys": 1 });
});

test("an address of keys that is given is taken without asking for the configuration", async () => {
  authenticate = authenticator(await tokenPolicyFrom({ OIDC_ISSUER: issuer.url, OIDC_JWKS_URL: `${issuer.url}/keys` }));
  expect(await arrives(issuer.sign())).toBe("somebody");
  expect(issuer.asked).toEqual({ "/keys": 1 });
});

test("a new key is taken when its first token comes", async () => {
  await arrives(issuer.sign());
  await issuer.rotate("second");
  later += 31 * SECOND;
  expect(await arrives(issuer.sign())).toBe("somebody");
  expect(keysAsked()).toBe(2);
});

test("a key id nobody knows does not send every token's bearer to the issuer", async () => {
  await arrives(issuer.sign());
  const strange = await issuer.sign({}, "stranger");
  for (let i = 0; i < 50; i += 1) await expect(arrives(strange)).rejects.toThrow(NotAuthenticated);
  expect(keysAsked()).toBe(1);
  later += 31 * SECOND;
  for (let i = 0; i < 50; i += 1) await expect(arrives(strange)).rejects.toThrow(NotAuthenticated);
  expect(keysAsked()).toBe(2);
});

test("with the issuer away its tokens are known by the keys it had, for a day", async () => {
  const token = await issuer.sign();
  await arrives(token);
  issuer.down = true;
  later += HOUR;
  for (let i = 0; i < 50; i += 1) expect(await arrives(token)).toBe("somebody");
  await until(() => keysAsked() === 2);
  later += 24 * HOUR;
  await expect(arrives(token)).rejects.toThrow(IssuerUnavailable);
  issuer.down = false;
  later += 6 * SECOND;
  expect(await arrives(token)).toBe("somebody");
});

test("an issuer that was never reached is asked again after a rest, not by every token", async () => {
  issuer.down = true;
  const token = await issuer.sign();
  for (let i = 0; i < 50; i += 1) await expect(arrives(token)).rejects.toThrow(IssuerUnavailable);
  expect(issuer.asked).toEqual({ "/.well-known/openid-configuration": 1 });
  issuer.down = false;
  later += 6 * SECOND;
  expect(await arrives(token)).toBe("somebody");
});

test("a key the issuer withdrew counts no more once the keys were fetched anew", async () => {
  const old = await issuer.sign();
  await arrives(old);
  await issuer.rotate("second", true);
  later += 11 * MINUTE;
  await arrives(old);
  let refused = false;
  for (let turns = 0; !refused && turns < 1_000; turns += 1) refused = await arrives(old).then(() => false, isRefusal);
  expect([refused, keysAsked()]).toEqual([true, 2]);
});

test.each<[string, Record<string, unknown>]>([
  ["of another issuer", { issuer: "https://elsewhere.example" }],
  ["without an address of keys", { jwks_uri: undefined }],
  ["with an address that is none", { jwks_uri: "keys" }],
])("a configuration %s is not believed", async (_case, says) => {
  issuer.says = says;
  await expect(arrives(issuer.sign())).rejects.toThrow(IssuerUnavailable);
});

test("clocks may differ by half a minute, and no more", async () => {
  const second = Math.floor(new Date().getTime() / 1_000);
  expect(await arrives(issuer.sign({ exp: second - 15 }))).toBe("somebody");
  expect(await arrives(issuer.sign({ nbf: second + 15 }))).toBe("somebody");
  await expect(arrives(issuer.sign({ exp: second - 60 }))).rejects.toThrow("The token has expired.");
  await expect(arrives(issuer.sign({ nbf: second + 120 }))).rejects.toThrow(NotAuthenticated);
});

test("where nobody can say whether a token is good, the answer is 503 with a reference, and no address", async () => {
  const hub = await startTestHub(undefined, {
    gateway: { authenticate: () => Promise.reject(new IssuerUnavailable("connect ECONNREFUSED 127.0.0.1:8443")) },
  });
  const { status, errors } = await hub.ask("centre-clerk", "{ viewer { name } }");
  await hub.stop();
  expect(status).toBe(503);
  expect(errors?.[0]?.extensions).toEqual({ code: "IDENTITY_UNAVAILABLE", reference: expect.any(String) as string });
  expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1/);
});

describe("in production", () => {
  const production = (env: Record<string, string>) => tokenPolicyFrom({ NODE_ENV: "production", ...env });

  test.each<[string, Record<string, string>]>([
    ["no issuer", {}],
    ["the demo issuer", { OIDC_ISSUER: DEMO_ISSUER, OIDC_JWKS_URL: "https://keys.example/" }],
    ["an issuer without https", { OIDC_ISSUER: "http://issuer.example" }],
    ["keys without https", { OIDC_ISSUER: "https://issuer.example", OIDC_JWKS_URL: "http://issuer.example/keys" }],
    ["an issuer that is no address", { OIDC_ISSUER: "issuer" }],
    ["keys nobody serves", { OIDC_ISSUER: "https://issuer.example", OIDC_JWKS_URL: "http://127.0.0.1:1/keys" }],
  ])("a part does not start with %s", async (_case, env) => {
    await expect(production(env)).rejects.toThrow(Stop);
  });

  test("a part starts with the keys of its issuer in hand", async () => {
    const { keys, ...policy } = await production({ OIDC_ISSUER: issuer.url });
    expect(policy).toEqual({ issuer: issuer.url, audience: "dispute-hub", demo: false });
    expect([typeof keys, keysAsked()]).toEqual(["function", 1]);
  });
});
