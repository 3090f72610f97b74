import { encodeCursor } from "../../subgraphs/shared/paging/cursor.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

/** What must never reach a client: stacks, SQL, addresses, files, names of the libraries inside. */
const LEAK =
  /\bat .+:\d+|SELECT |INSERT |QueryFailed|TypeORM|127\.0\.0\.1|localhost|\/node_modules|\.ts\b|ECONN|invalid input syntax/;

interface Problems {
  readonly registerDispute: { problems: { code: string }[] };
}

const REGISTER = `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } problems { code message } } }`;
const input = (change: object) => ({
  input: {
    title: "漏水",
    category: "NEIGHBOR",
    divisionCode: "421003",
    source: "SELF",
    channel: "VISIT",
    ownWords: "漏水",
    parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信" }],
    ...change,
  },
});
const party = (change: object) =>
  input({ parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信", ...change }] });
const HOLD = `mutation ($day: Day!) { holdSession(input: { caseId: "x", heldOn: $day, mode: ON_SITE, presentPartyIds: [], record: "r" }) { problems { code } } }`;
const LIST = `query ($first: Int, $after: String) { disputes(first: $first, after: $after) { nodes { id } } }`;
const timelineCursor = encodeCursor("timeline", ["2026-03-02T01:00:00.000Z", 1]);

const refused: readonly (readonly [string, string, object])[] = [
  ["an identity number with a wrong check digit", REGISTER, party({ citizenId: "999999199001010017" })],
  ["an identity number born on a day that does not exist", REGISTER, party({ citizenId: "999999201302291239" })],
  ["a credit code with a wrong check character", REGISTER, party({ creditCode: "91350100M000100Y44" })],
  ["a division that is no code", REGISTER, input({ divisionCode: "荆州区" })],
  ["a text with a NUL", REGISTER, input({ title: "a\0b" })],
  ["a text with half a surrogate pair", REGISTER, input({ title: "a\ud800" })],
  ["a title of two lines", REGISTER, input({ title: "a\nb" })],
  ["an empty title", REGISTER, input({ title: " " })],
  ["a text of a million characters cut at the door of the scalar", REGISTER, input({ ownWords: "漏".repeat(5_000) })],
  ["an enum value that is none", REGISTER, input({ category: "WAR" })],
  ["a field that does not exist", REGISTER, input({ colour: "red" })],
  ["a day that does not exist", HOLD, { day: "2026-02-29" }],
  ["a day that is none", HOLD, { day: "tomorrow" }],
  ["a dispute number that is none", "query ($n: DisputeNumber!) { dispute(number: $n) { id } }", { n: "DS-1" }],
  [
    "full-width digits in a dispute number",
    "query ($n: DisputeNumber!) { dispute(number: $n) { id } }",
    { n: "ＤＳ-421003-2026-000001" },
  ],
  ["a page of -1", LIST, { first: -1 }],
  ["a page of nothing", LIST, { first: 0 }],
  ["a page of 101", LIST, { first: 101 }],
  ["a page of 2^31", LIST, { first: 2 ** 31 }],
  ["a page of 2^53", LIST, { first: 2 ** 53 }],
  ["a cursor of another list", LIST, { first: 1, after: timelineCursor }],
  ["a cursor with a NUL", LIST, { first: 1, after: "\0" }],
  ["a cursor that says SQL", LIST, { first: 1, after: "1'; DROP TABLE dispute; --" }],
  ["both a number and an id", `{ dispute(number: "DS-421003-2026-000001", id: "x") { id } }`, {}],
  ["neither a number nor an id", `{ dispute { id } }`, {}],
];

test.each(refused)("%s is a clear error of the client's, and nothing leaks", async (_case, query, variables) => {
  const { status, errors } = await hub.ask("centre-clerk", query, variables);
  expect(status).toBeLessThan(500);
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(
    errors?.map(() => expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/) as string),
  );
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).not.toMatch(LEAK);
});

const REGISTER_PETITION = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { problems { code } } }`;
const petition = (change: object) => ({
  input: { petitionClass: "SUGGESTION", channel: "LETTER", matter: "m", numberOfPetitioners: 1, ...change },
});
const ONE = "张守信13900007654";

test.each([
  ["an enum", REGISTER, input({ category: ONE })],
  ["an enum that is no text", REGISTER, input({ category: { name: ONE } })],
  [
    "an enum in the document",
    `{ disputes(filter: { states: [${ONE.slice(3).replace(/^/, "N")}] }) { nodes { id } } }`,
    {},
  ],
  ["a number", REGISTER_PETITION, petition({ numberOfPetitioners: ONE })],
  ["a number in the document", `{ disputes(first: "${ONE}") { nodes { id } } }`, {}],
  ["an id", REGISTER_PETITION, petition({ disputeId: { name: ONE } })],
  ["a moment", REGISTER_PETITION, petition({ receivedAt: ONE })],
  ["a flag", `query ($f: Boolean!) { viewer @include(if: $f) { name } }`, { f: ONE }],
  ["a text that is none", REGISTER, input({ title: { name: ONE } })],
])("what was sent for %s is not repeated, since it may be of a person", async (_case, query, variables) => {
  const { errors } = await hub.ask("petition-clerk", query, variables);
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).not.toContain("13900007654");
});

test.each(["x", "0", "0b6e5a1e-7a43-4a9f-9a6e-0d2f6a9f6f11", "'; DROP TABLE dispute; --", "../../etc/passwd", "𠮷"])(
  "an id that names nothing (%s) is simply not there",
  async (id) => {
    const { data, errors } = await hub.ask("centre-clerk", `query ($id: ID!) { dispute(id: $id) { id } }`, { id });
    expect([data, errors]).toEqual([{ dispute: null }, undefined]);
  },
);

test("texts that look like code are kept as they are", async () => {
  const title = `Robert'); DROP TABLE dispute;-- %_ $1 \u202e {{7*7}} =1+1`;
  const { data } = await hub.ask<Problems>("centre-clerk", REGISTER, input({ title }));
  expect(data.registerDispute.problems).toEqual([]);
  const { data: read } = await hub.ask<{ disputes: { nodes: { title: string }[] } }>(
    "centre-clerk",
    "{ disputes(first: 1) { nodes { title } } }",
  );
  expect(read.disputes.nodes[0]?.title).toBe(title);
});

/** Posts bytes as they are. */
const post = (body: string) =>
  fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer centre-clerk" },
    body,
  });

test.each([
  ["JSON that ends too soon", '{"query": "{ __typename }"', 400],
  ["no JSON at all", "hello", 400],
  ["an array", "[]", 400],
  ["variables that are a text", '{"query": "{ __typename }", "variables": "x"}', 400],
  ["a query that is no query", '{"query": "{"}', 200],
  ["more than a body may hold", JSON.stringify({ query: `{ __typename } #${"x".repeat(300_000)}` }), 413],
])("a body with %s gets a JSON answer of %d%s", async (_case, body, status) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const text = await response.text();
  expect(JSON.parse(text)).toHaveProperty("errors");
  expect(text).not.toMatch(LEAK);
});
