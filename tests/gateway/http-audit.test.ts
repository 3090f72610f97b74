import { serverAudits } from "graphql-http";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(undefined, { tokens: "real" });
});
afterAll(() => hub.stop());

/**
 * GET without a header that forces a preflight is refused on purpose: it is what a foreign page could make a browser
 * send. The three audits that want it are optional (MAY).
 */
const REFUSED_ON_PURPOSE = ["5A70", "D6D5", "6A70"];

test("the GraphQL-over-HTTP audits find no error and nothing to warn of", async () => {
  const results = await Promise.all(serverAudits({ url: `${hub.gateway.url}/graphql` }).map((audit) => audit.fn()));
  const found = results.filter(({ status }) => status !== "ok").map(({ id, name, status }) => ({ id, name, status }));
  expect(found.filter(({ status }) => status !== "notice")).toEqual([]);
  expect(found.map(({ id }) => id).sort()).toEqual([...REFUSED_ON_PURPOSE].sort());
  expect(results.length).toBeGreaterThanOrEqual(60);
});

test("no browser and no proxy keeps what the graph or the demo issuer answered", async () => {
  const kept = async (path: string, body?: object): Promise<[string, number, string | null]> => {
    const sent = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const { status, headers } = await fetch(hub.gateway.url + path, body && sent);
    return [path, status, headers.get("cache-control")];
  };
  expect(await kept("/graphql", { query: "{ __typename }" })).toEqual(["/graphql", 200, "no-store"]);
  expect(await kept("/graphql", { query: "{ viewer { name } }" })).toEqual(["/graphql", 401, "no-store"]);
  expect(await kept("/demo/people")).toEqual(["/demo/people", 200, "no-store"]);
  expect(await kept("/demo/token", { person: "judge" })).toEqual(["/demo/token", 200, "no-store"]);
  expect(await kept("/demo/token", { person: "nobody" })).toEqual(["/demo/token", 404, "no-store"]);
});
