import { openDoor } from "../../gateway/server/door.ts";
import { ratesOf } from "../../gateway/rates/rates.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(undefined, {
    gateway: { door: { ...openDoor, rates: ratesOf({ person: 1_000, stranger: 30 }) } },
  });
});
afterAll(() => hub.stop());

const LIST = `query ($first: Int!) { disputes(first: $first) { nodes { id } } }`;
const knock = (token?: string): Promise<Response> =>
  fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: "{ __typename }" }),
  });

test("who asked for more than a minute allows is told when to come again, and nobody else is", async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 10; i += 1) statuses.push((await hub.ask("centre-clerk", LIST, { first: 100 })).status);
  // A page of a hundred is 101 points and 10 for asking: nine of them are 999.
  expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 429]);
  const refused = await knock("centre-clerk");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  const { errors } = (await refused.json()) as { errors: { extensions: Record<string, unknown> }[] };
  expect(errors[0]?.extensions).toMatchObject({
    code: "RATE_LIMIT_EXCEEDED",
    limit: 1_000,
    retryAfterSeconds: expect.any(Number) as number,
  });
  expect((await hub.ask("mediator", LIST, { first: 100 })).status).toBe(200);
});

test("strangers, and tokens that are not good, count for the address they come from", async () => {
  const statuses = [await knock(), await knock("nobody-at-all"), await knock(), await knock()].map(
    ({ status }) => status,
  );
  expect(statuses.at(0)).toBe(200);
  expect(statuses.at(-1)).toBe(429);
});
