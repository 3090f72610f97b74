import type { DataSource } from "typeorm";
import { CALL_HEADER, CALL_REPEATABLE_SECONDS, signCall } from "../../subgraphs/shared/auth/gateway-call.ts";
import type { RunningSubgraph } from "../../subgraphs/shared/server/start-subgraph.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
let replica: RunningSubgraph<object>;
beforeAll(async () => {
  hub = await startTestHub();
  replica = await hub.replica("registry");
});
afterAll(async () => {
  await replica.stop();
  await hub.stop();
});

/** One call as the gateway signs it, to be sent as often as somebody likes. */
interface Call {
  readonly body: string;
  readonly headers: Record<string, string>;
}

async function signed(body: object): Promise<Call> {
  const call = { body: JSON.stringify(body), authorization: "Bearer centre-clerk", purpose: undefined };
  const signature = await signCall(hub.key, "registry", call);
  const { authorization } = call;
  return {
    body: call.body,
    headers: { "content-type": "application/json", authorization, [CALL_HEADER]: signature },
  };
}

async function send({ body, headers }: Call, to: RunningSubgraph<object>): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${to.url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, body: await response.json() };
}

/** Without an idempotency key: nothing but the door keeps it from being done twice. */
const REGISTER = {
  query: `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } problems { code } } }`,
  variables: {
    input: {
      title: "楼上排水管漏水",
      category: "NEIGHBOR",
      divisionCode: "421003",
      source: "SELF",
      channel: "VISIT",
      ownWords: "楼上的排水管漏水，把我家的墙泡坏了。",
      parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信" }],
    },
  },
};

const REFUSED = {
  status: 401,
  body: { errors: [{ message: "This service answers the gateway only.", extensions: { code: "UNAUTHENTICATED" } }] },
};

const rows = async (table: string): Promise<number> => {
  const [row] = await database().query<{ n: number }[]>(`SELECT count(*)::integer AS n FROM ${table}`);
  return row!.n;
};
const database = (): DataSource => hub.running.registry.foundations.db;

test("a call that changes data is refused when it is sent again to another replica", async () => {
  const call = await signed(REGISTER);
  expect(await send(call, hub.running.registry)).toMatchObject({
    status: 200,
    body: { data: { registerDispute: { dispute: { id: expect.any(String) as string }, problems: [] } } },
  });
  const before = await rows("dispute");
  expect(await send(call, replica)).toMatchObject(REFUSED);
  expect(await rows("dispute")).toBe(before);
});

test("of two replicas that get it at the same time one does it", async () => {
  const before = await rows("dispute");
  const call = await signed(REGISTER);
  const answers = await Promise.all([send(call, hub.running.registry), send(call, replica)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  expect(await rows("dispute")).toBe(before + 1);
});

test("which operation of several is executed decides, not which is named first", async () => {
  const query = `query Look { __typename } ${REGISTER.query.replace("mutation", "mutation Register")}`;
  const call = await signed({ ...REGISTER, query, operationName: "Register" });
  expect((await send(call, hub.running.registry)).status).toBe(200);
  expect(await send(call, replica)).toMatchObject(REFUSED);
});

test("a read is remembered by each replica for itself and claims nothing", async () => {
  const before = await rows("claimed_call");
  const call = await signed({ query: "{ disputes(first: 1) { nodes { id } } }" });
  const both = [await send(call, hub.running.registry), await send(call, replica), await send(call, replica)];
  expect(both.map(({ status }) => status)).toEqual([200, 200, 401]);
  expect(await rows("claimed_call")).toBe(before);
});

test("what cannot be claimed is not done, and the answer says nothing of why", async () => {
  const before = await rows("dispute");
  await database().query(`ALTER TABLE claimed_call RENAME TO claimed_call_away`);
  const answer = await send(await signed(REGISTER), hub.running.registry);
  await database().query(`ALTER TABLE claimed_call_away RENAME TO claimed_call`);
  expect(answer.body).toMatchObject({ errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
  expect(JSON.stringify(answer.body)).not.toContain("claimed");
  expect(await rows("dispute")).toBe(before);
});

test("a claim stands for as long as the call could come again, and then goes with the next one", async () => {
  const age = (seconds: number): Promise<unknown> =>
    database().query(`UPDATE claimed_call SET claimed_at = now() - $1 * interval '1 second'`, [seconds]);
  const call = await signed(REGISTER);
  await send(call, hub.running.registry);
  await age(CALL_REPEATABLE_SECONDS - 10);
  await send(await signed(REGISTER), hub.running.registry);
  expect(await send(call, replica)).toMatchObject(REFUSED);
  await age(CALL_REPEATABLE_SECONDS + 1);
  await send(await signed(REGISTER), replica);
  expect(await rows("claimed_call")).toBe(1);
});
