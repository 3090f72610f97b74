import { serverAudits } from "graphql-http";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
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
