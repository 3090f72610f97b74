import { type RequestListener, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "graphql";
import pino from "pino";
import type { GatewayContext } from "../../gateway/server/context.ts";
import { generateKeyPair } from "jose";
import { GATEWAY } from "../../subgraphs/shared/auth/gateway-call.ts";
import { AgencySource, type ProcessOptions, defaultLimits } from "../../gateway/sources/agency-source.ts";
import { SourceLedger } from "../../gateway/sources/ledger.ts";

const GOOD = JSON.stringify({ data: { _entities: [{ mediationCases: [] }] } });

/** What a broken agency may do to one request. */
const faults: Readonly<Record<string, RequestListener>> = {
  "an error page with a secret in it": (_request, response) =>
    void response.writeHead(500).end("boom at 10.0.0.7:5432"),
  "a page instead of JSON": (_request, response) => void response.writeHead(200).end("<html>secret</html>"),
  "JSON that ends too soon": (_request, response) => void response.writeHead(200).end(GOOD.slice(0, 20)),
  "JSON that is no GraphQL answer": (_request, response) => void response.writeHead(200).end('{"hello": "secret"}'),
  "a connection cut in the middle": (request) => void request.socket.destroy(),
  "more than it may say": (_request, response) => void response.writeHead(200).end(`{"data": "${"x".repeat(4_000)}"}`),
  "no answer at all": () => undefined,
};

let server: Server;
let source: AgencySource;
let behave: RequestListener;
let asked: number;

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    request.resume().on("end", () => {
      behave(request, response);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519" });
  const key = { service: GATEWAY, privateKey };
  const limits = { ...defaultLimits, timeoutMs: 200, maxBytes: 1_000 };
  source = new AgencySource("mediation", `http://127.0.0.1:${port}`, key, pino({ level: "silent" }), limits);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await source.close();
});

/** Asks the source once, as the planner would. */
async function once(query = "{ _entities(representations: []) { __typename } }") {
  const ledger = new SourceLedger();
  const context: GatewayContext = {
    viewer: null,
    authorization: undefined,
    purpose: undefined,
    sender: "somebody",
    client: undefined,
    request: "one",
    ledger,
    signal: new AbortController().signal,
  };
  const answer = await source.process({
    request: { query },
    document: parse(query),
    context,
  } as unknown as ProcessOptions);
  return { answer, status: ledger.list().find((one) => one.source === "MEDIATION")?.status };
}

test.each(Object.entries(faults))("%s becomes a neutral error that names the agency", async (fault, listener) => {
  behave = listener;
  const { answer, status } = await once();
  const expected = fault === "no answer at all" ? "TIMED_OUT" : "UNAVAILABLE";
  expect(status).toBe(expected);
  expect(answer.data).toBeNull();
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: `SOURCE_${expected}`, source: "MEDIATION" });
  expect(JSON.stringify(answer)).not.toMatch(/secret|boom|127\.0\.0\.1|10\.0\.0\.7|ECONN|JSON|socket/);
});

test("a query whose connection broke is sent once more, a mutation is not: it may have been done", async () => {
  behave = faults["a connection cut in the middle"]!;
  await once();
  expect(asked).toBe(2);
  await once("mutation { acceptMediation(input: {caseId: 1}) { __typename } }");
  expect(asked).toBe(3);
});

test("a query that meets one broken connection gets its answer on the second", async () => {
  behave = (request, response) => {
    if (asked === 1) request.socket.destroy();
    else response.end(GOOD);
  };
  expect((await once()).status).toBe("ANSWERED");
});

test("after five outages the agency is left alone: nothing more reaches it", async () => {
  behave = faults["a page instead of JSON"]!;
  for (let i = 0; i < 5; i += 1) await once();
  const before = asked;
  expect((await once()).status).toBe("UNAVAILABLE");
  expect(asked).toBe(before);
});

test("an agency's own refusals are no outage: they pass with code and path, and the circuit stays closed", async () => {
  const errors = [{ message: "no", path: ["_entities", 0], extensions: { code: "FORBIDDEN", stacktrace: ["secret"] } }];
  behave = (_request, response) => void response.end(JSON.stringify({ data: { _entities: [null] }, errors }));
  for (let i = 0; i < 6; i += 1) await once();
  const { answer, status } = await once();
  expect(status).toBe("DENIED");
  expect(answer.errors).toEqual([
    { message: "no", path: ["_entities", 0], extensions: { code: "FORBIDDEN", source: "MEDIATION" } },
  ]);
  expect(asked).toBe(7);
});
