import type { SourceAnswer } from "../../sources/outage.ts";
import { graphFetcher } from "./fetcher.ts";
import { Session } from "./session.ts";

const silentMediation: SourceAnswer = { source: "MEDIATION", status: "TIMED_OUT", reference: "r-1" };
const fetching = jest.spyOn(globalThis, "fetch");
let issued = 0;
let session: Session;
let heard: (readonly SourceAnswer[])[];

beforeEach(async () => {
  issued = 0;
  heard = [];
  fetching.mockReset();
  session = new Session((person) => Promise.resolve(`${person}-${++issued}`));
  await session.become("judge");
});
afterAll(() => {
  fetching.mockRestore();
});

/** The gateway answers these in turn. */
const gatewayAnswers = (...answers: [status: number, body: unknown][]): void => {
  for (const [status, body] of answers)
    fetching.mockResolvedValueOnce(new Response(typeof body === "string" ? body : JSON.stringify(body), { status }));
};
const run = (query: string, headers?: Record<string, unknown>, operationName?: string) =>
  graphFetcher(session, (sources) => void heard.push(sources))(
    { query, ...(operationName === undefined ? {} : { operationName }) },
    headers ? { headers } : {},
  );
/** The Authorization headers that were sent, in order. */
const sent = (): (string | null)[] =>
  fetching.mock.calls.map(([, init]) => new Headers(init?.headers).get("authorization"));

test("a query is sent with the session's token, and the sources that did not answer are told", async () => {
  const answer = { data: { dispute: null }, extensions: { sources: [silentMediation] } };
  gatewayAnswers([200, answer]);
  expect(await run("{ dispute { title } }")).toEqual(answer);
  expect(sent()).toEqual(["Bearer judge-1"]);
  expect(heard).toEqual([[], [silentMediation]]);
});

test("the schema is asked for without a token and tells of no source", async () => {
  gatewayAnswers([200, { data: {} }]);
  await run("{ __schema { description } }", undefined, "IntrospectionQuery");
  expect(sent()).toEqual([null]);
  expect(heard).toEqual([]);
});

test("a token that has run out is renewed once", async () => {
  const refused = { errors: [{ message: "The token has expired." }] };
  gatewayAnswers([401, refused], [200, { data: {} }], [401, refused], [401, refused]);
  expect(await run("{ viewer { name } }")).toEqual({ data: {} });
  expect(await run("{ viewer { name } }")).toEqual(refused);
  expect(sent()).toEqual(["Bearer judge-1", "Bearer judge-2", "Bearer judge-2", "Bearer judge-3"]);
});

test("a token in the header editor goes before the session's, and is not replaced", async () => {
  gatewayAnswers([401, { errors: [] }]);
  await run("{ viewer { name } }", { Authorization: "Bearer mine" });
  expect(sent()).toEqual(["Bearer mine"]);
});

test("a header no HTTP header can be is refused before anything is sent", async () => {
  expect(await run("{ viewer { name } }", { "Purpose-Code": "办理" })).toEqual({
    errors: [{ message: expect.stringContaining('contains "办"') as string }],
  });
  expect(sent()).toEqual([]);
});

test("a hub that is gone and an answer that is no JSON are told in words", async () => {
  fetching.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect(await run("{ viewer { name } }")).toEqual({
    errors: [{ message: expect.stringContaining("The hub cannot be reached") as string }],
  });
  gatewayAnswers([502, "<html>"]);
  expect(await run("{ viewer { name } }")).toEqual({
    errors: [{ message: expect.stringContaining("The answer is no JSON (HTTP 502)") as string }],
  });
});

test("an answer that was overtaken by a later one tells of no source any more", async () => {
  const fetcher = graphFetcher(session, (sources) => void heard.push(sources));
  let first: (response: Response) => void = () => undefined;
  fetching.mockReturnValueOnce(new Promise((resolve) => (first = resolve)));
  const overtaken = fetcher({ query: "{ a: __typename }" });
  gatewayAnswers([200, { data: {} }]);
  await fetcher({ query: "{ b: __typename }" });
  first(new Response(JSON.stringify({ data: {}, extensions: { sources: [silentMediation] } })));
  await overtaken;
  expect(heard).toEqual([[], [], []]);
});
