import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";

const SECRET = "correct-horse-battery-staple";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-start-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program of the built hub until it ends, and returns how it ended and all it said. */
const run = (
  program: readonly string[],
  environment: Record<string, string>,
): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const [file = "", ...rest] = program;
    const env = { PATH: process.env["PATH"], HUB_DATA_FOLDER: folder, PORT: "0", ...environment };
    execFile(process.execPath, [join(projectRoot, "dist", file), ...rest], { env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, said: out + err });
    });
  });

const URLS = Object.fromEntries(
  ["REGISTRY", "MEDIATION", "POLICE", "COURT", "PETITION"].map((name) => [`${name}_URL`, "http://127.0.0.1:1"]),
);
const HUB = ["hub.js"];
const REGISTRY = ["subgraphs/main.js", "registry"];
const GATEWAY = ["gateway/main.js"];

test.each([
  ["the hub, on a server that is not there", HUB, `postgres://hub:${SECRET}@127.0.0.1:1/postgres`],
  ["the hub, on a host that is not there", HUB, `postgres://hub:${SECRET}@nowhere.invalid/postgres`],
  ["the hub, with an address that is none", HUB, `postgres//hub:${SECRET}@127.0.0.1/postgres`],
  ["the hub, with a port that is none", HUB, `postgres://hub:${SECRET}@127.0.0.1:port/postgres`],
  ["a subgraph, on a server that is not there", REGISTRY, `postgres://hub:${SECRET}@127.0.0.1:1/postgres`],
  ["a subgraph, with an address that is none", REGISTRY, `hub:${SECRET}@127.0.0.1`],
])("%s, says in one sentence why it does not start, and no password", async (_case, program, url) => {
  const { code, said } = await run(program, { ...URLS, DATABASE_URL: url });
  expect(code).toBe(1);
  expect(said).toMatch(/✗ .+\./);
  expect(said).not.toContain(SECRET);
  expect(said).not.toMatch(/\n\s+at /);
});

test.each([
  ["the hub, without an issuer", HUB, {}],
  ["the hub, with the demo issuer", HUB, { OIDC_ISSUER: "https://demo-issuer.dispute-hub.example" }],
  [
    "the hub, with keys nobody serves",
    HUB,
    { OIDC_ISSUER: "https://issuer.example", OIDC_JWKS_URL: "http://127.0.0.1:1/keys" },
  ],
  ["the gateway, without an issuer", GATEWAY, {}],
])("%s, does not start in production", async (_case, program, environment) => {
  const { code, said } = await run(program, {
    ...URLS,
    NODE_ENV: "production",
    DATABASE_URL: "postgres://127.0.0.1:1/x",
    ...environment,
  });
  expect(code).toBe(1);
  expect(said).toMatch(/✗ .*(OIDC_ISSUER|issuer)/);
});

test("a subgraph does not start without its key, and says which file is missing", async () => {
  const issuer = { OIDC_ISSUER: "https://issuer.example", OIDC_JWKS_URL: "https://issuer.example/keys" };
  const { code, said } = await run(GATEWAY, { ...URLS, ...issuer, KEYS_FOLDER: join(folder, "none") });
  expect([code, said]).toEqual([1, expect.stringMatching(/✗ .*gateway\.private\.jwk\.json/)]);
});
