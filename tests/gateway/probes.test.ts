import { getIntrospectionQuery } from "graphql";
import { type TestHub, startTestHub } from "../support/hub.ts";

/** The twelve questions of graphql-cop, a scanner for weak GraphQL servers, as the hub answers them. */
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const JSON_TYPE = { "content-type": "application/json" };
const BEARER = { authorization: "Bearer centre-clerk" };
const url = (query = ""): string => `${hub.gateway.url}/graphql${query}`;
const post = (body: unknown, headers: Record<string, string> = { ...JSON_TYPE, ...BEARER }): Promise<Response> =>
  fetch(url(), { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
const said = async (
  response: Response,
): Promise<{ data?: unknown; errors?: { message: string }[]; extensions?: object }> => (await response.json()) as never;
const repeated = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

test("aliases in hundreds are refused", async () => {
  expect((await post({ query: `{ ${repeated(101, (i) => `alias${i}: __typename`)} }` })).status).toBe(400);
});

test("operations in lists are refused", async () => {
  const response = await post(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })));
  expect([response.status, (await said(response)).data]).toEqual([400, undefined]);
});

test("directives in dozens are refused", async () => {
  const { data } = await said(await post({ query: `{ __typename ${repeated(50, () => "@aa")} }` }));
  expect(data).toBeUndefined();
});

test("one field five hundred times is one field at the most, and refused where it is not", async () => {
  expect((await post({ query: `{ ${repeated(500, () => "__typename")} }` })).status).toBe(400);
});

test("the schema asked in circles is refused", async () => {
  const circle = repeated(10, () => "fields { name type {");
  const { data } = await said(await post({ query: `{ __schema { types { ${circle} name ${"}".repeat(20)} } } }` }));
  expect(data).toBeUndefined();
});

test("no page of somebody else's is sent in place of an answer", async () => {
  for (const path of ["/graphql", "/graphiql", "/playground.html", "/console"]) {
    const text = await (await fetch(`${hub.gateway.url}${path}`, { headers: { accept: "text/html" } })).text();
    expect([path, /cdn\.|unpkg|jsdelivr|apollo server/i.test(text)]).toEqual([path, false]);
  }
});

test.each([
  ["a query in the address", () => fetch(url("?query=%7B__typename%7D"))],
  ["a change in the address", () => fetch(url("?query=mutation%7B__typename%7D"), { headers: BEARER })],
  [
    "a change in the address, with a header no page may send",
    () => fetch(url("?query=mutation%7B__typename%7D"), { headers: { ...BEARER, "apollo-require-preflight": "1" } }),
  ],
  ["a form", () => post("query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded", ...BEARER })],
  ["a text", () => post(JSON.stringify({ query: "{ __typename }" }), { "content-type": "text/plain", ...BEARER })],
  ["a form with files", () => post("--a--", { "content-type": "multipart/form-data; boundary=a", ...BEARER })],
])("%s, which a foreign page could have a browser send, is refused", async (_case, send) => {
  const response = await send();
  expect([400, 405, 415]).toContain(response.status);
  expect((await response.text()).includes(`"data"`)).toBe(false);
});

test("no trace and no plan comes with an answer, whoever asks for it", async () => {
  const headers = {
    ...JSON_TYPE,
    ...BEARER,
    "apollo-query-plan-experimental": "1",
    "apollo-federation-include-trace": "ftv1",
    "x-apollo-tracing": "1",
  };
  const { extensions } = await said(
    await post({ query: `{ dispute(id: "x") { mediationCases { number } } }` }, headers),
  );
  expect(Object.keys(extensions ?? {})).toEqual(["cost"]);
});

test("what is unknown is said to be, without a trace of where it was looked for", async () => {
  const text = await (await post({ query: "{ secretField }" })).text();
  expect(text).not.toMatch(/stacktrace|node_modules|\.js:|\.ts:/);
});

test("the schema is shown in the demo world, and is described from its first type to its last", async () => {
  const { errors } = await said(await post({ query: getIntrospectionQuery() }));
  expect(errors).toBeUndefined();
});

test("every answer carries the headers that keep browsers from doing more with it", async () => {
  for (const response of [
    await post({ query: "{ __typename }" }),
    await post("{"),
    await fetch(`${hub.gateway.url}/nothing`),
    await fetch(`${hub.gateway.url}/%`),
  ]) {
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringContaining("default-src 'none'") as string,
    });
    expect(response.headers.get("x-powered-by")).toBeNull();
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(await response.text()).not.toMatch(/node_modules|\.ts:\d|at .+:\d+:\d+/);
  }
});
