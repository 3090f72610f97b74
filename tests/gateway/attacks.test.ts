import { encodeCursor } from "../../subgraphs/shared/paging/cursor.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { LEAK } from "./attacks/leaks.ts";

let hub: TestHub;
let sent = 0;
beforeAll(async () => {
  hub = await startTestHub();
  await neighbours(hub, "centre-clerk");
});
afterAll(() => hub.stop());

interface Said {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
}

/** Posts bytes as they are; whatever they are, the answer is JSON, says nothing of the inside and is no server error. */
async function post(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Said> {
  sent += 1;
  const response = await fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer centre-clerk", ...headers },
    body,
  });
  const text = await response.text();
  expect(text).not.toMatch(LEAK);
  expect([response.status < 500, response.headers.get("content-type")]).toEqual([
    true,
    expect.stringContaining("json"),
  ]);
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return { status: response.status, text, codes: errors.map(({ extensions }) => extensions?.code ?? "none") };
}
const ask = (query: string, variables: unknown = {}): Promise<Said> => post(JSON.stringify({ query, variables }));

const NAMED = `query ($n: DisputeNumber!) { dispute(number: $n) { id } }`;
const BY_ID = `query ($id: ID!) { dispute(id: $id) { id } }`;
const nested = (depth: number, open = "[", close = "]"): string => open.repeat(depth) + close.repeat(depth);

describe("bodies", () => {
  test.each<[string, string | Uint8Array, number, string[]]>([
    ["one byte more than it may have", padded(256 * 1024 + 1), 413, ["BAD_REQUEST"]],
    ["exactly as many bytes as it may have", padded(256 * 1024), 200, []],
    ["ten megabytes", padded(10 * 1024 * 1024), 413, ["BAD_REQUEST"]],
    ["nothing", "", 400, ["BAD_REQUEST"]],
    ["a bracket", "{", 400, ["BAD_REQUEST"]],
    ["a list of requests", `[{"query": "{ viewer { name } }"}]`, 400, ["BAD_REQUEST"]],
    ["a null", "null", 400, ["BAD_REQUEST"]],
    ["a number", "1", 400, ["BAD_REQUEST"]],
    ["no query", `{"variables": {}}`, 400, ["BAD_REQUEST"]],
    ["a query that is a number", `{"query": 1}`, 400, ["BAD_REQUEST"]],
    ["a query that is a list", `{"query": ["{ viewer { name } }"]}`, 400, ["BAD_REQUEST"]],
    ["an empty query", `{"query": ""}`, 400, ["BAD_REQUEST"]],
    ["variables that are a list", `{"query": "{ viewer { name } }", "variables": []}`, 400, ["BAD_REQUEST"]],
    ["variables that are a text", `{"query": "{ viewer { name } }", "variables": "{}"}`, 400, ["BAD_REQUEST"]],
    ["variables that are a number", `{"query": "{ viewer { name } }", "variables": 1}`, 400, ["BAD_REQUEST"]],
    ["extensions that are a list", `{"query": "{ viewer { name } }", "extensions": []}`, 400, ["BAD_REQUEST"]],
    [
      "an operation name that is a number",
      `{"query": "{ viewer { name } }", "operationName": 1}`,
      400,
      ["BAD_REQUEST"],
    ],
    ["variables called __proto__", `{"query": "{ viewer { name } }", "variables": {"__proto__": {"a": 1}}}`, 200, []],
    [
      "variables called constructor",
      `{"query": "{ viewer { name } }", "variables": {"constructor": {"prototype": 1}}}`,
      200,
      [],
    ],
    ["lists 50 000 deep", `{"query": "{ viewer { name } }", "variables": {"a": ${nested(50_000)}}}`, 200, []],
    [
      "objects 20 000 deep",
      `{"query": "{ viewer { name } }", "variables": {"a": ${nested(20_000, '{"a":', "}").replace(":}", ":1}")}}}`,
      200,
      [],
    ],
    ["bytes that are no UTF-8", Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]), 400, ["BAD_REQUEST"]],
    ["a million letters in a query", `{"query": "{ a${"a".repeat(1_000_000)} }"}`, 413, ["BAD_REQUEST"]],
  ])("with %s", async (_case, body, status, codes) => {
    const said = await post(body);
    expect([said.status, said.codes]).toEqual([status, codes]);
  });

  test.each([
    ["another media type", { "content-type": "text/plain" }],
    ["a form's media type", { "content-type": "application/x-www-form-urlencoded" }],
    ["a media type that is none", { "content-type": "json" }],
    ["a charset nobody knows", { "content-type": "application/json; charset=klingon" }],
    ["a compression it is not in", { "content-encoding": "gzip" }],
    ["a compression nobody knows", { "content-encoding": "sdch" }],
  ])("of %s are refused", async (_case, headers) => {
    const { status } = await post(JSON.stringify({ query: "{ viewer { name } }" }), headers);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test("leave no trace in the objects of the process", async () => {
    await post(
      `{"query": "query ($id: ID!) { dispute(id: $id) { id } }", "variables": {"id": "x", "__proto__": {"polluted": 1}}}`,
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("variables", () => {
  test.each<[string, string, unknown]>([
    ["a list 2 000 deep for an id", BY_ID, JSON.parse(`{"id": ${nested(2_000)}}`)],
    ["an object for an id", BY_ID, { id: { toString: "x" } }],
    ["a truth for an id", BY_ID, { id: true }],
    ["nothing for an id", BY_ID, {}],
    [
      "an object 2 000 deep for an input",
      `mutation ($i: CloseDisputeInput!) { closeDispute(input: $i) { problems { code } } }`,
      JSON.parse(`{"i": ${nested(2_000, '{"a":', "}").replace(":}", ":1}")}}`),
    ],
    ["a list for a page size", `query ($f: Int) { disputes(first: $f) { nodes { id } } }`, { f: [1] }],
    ["a fraction for a page size", `query ($f: Int) { disputes(first: $f) { nodes { id } } }`, { f: 1.5 }],
    [
      "a null for a page size that has a default",
      `query ($f: Int = 1) { disputes(first: $f) { nodes { id } } }`,
      { f: null },
    ],
    ["a text for a filter", `query ($f: DisputeFilterInput) { disputes(filter: $f) { nodes { id } } }`, { f: "x" }],
    ["a megabyte's tenth of text", NAMED, { n: "漏".repeat(80_000) }],
    ["full-width digits", NAMED, { n: "DS-４２１００３-2026-000001" }],
    ["full-width letters", NAMED, { n: "ＤＳ-421003-2026-000001" }],
    ["marks that turn the line around", NAMED, { n: "\u202eDS-421003-2026-000001" }],
    ["a character of four bytes", NAMED, { n: "𠮷" }],
    ["half a character", NAMED, { n: "DS\ud842" }],
    ["a NUL", NAMED, { n: "DS-421003-2026-000001\0" }],
    ["a line after the number", NAMED, { n: "DS-421003-2026-000001\n" }],
  ])("with %s are the client's error", async (_case, query, variables) => {
    const { codes } = await ask(query, variables);
    expect(codes).toEqual(codes.map(() => "BAD_USER_INPUT"));
    expect(codes.length).toBeGreaterThan(0);
  });

  test.each(["𠮷野家", "\u200f\u202e", "\u0301".repeat(100), "%", "_", "\\"])(
    "as an id (%j) find nothing",
    async (id) => {
      expect(await ask(BY_ID, { id })).toMatchObject({ status: 200, codes: [] });
    },
  );

  test.each([101, 1_000, 100_000])("an id of %d characters is the client's error", async (length) => {
    for (const character of ["x", "\u0301"]) {
      const { codes } = await ask(BY_ID, { id: character.repeat(length) });
      expect(codes).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

const DAY = `query ($at: Instant!) { dispute(id: "x") { timeline(knownAt: $at) { nodes { kind } } } }`;

describe("instants", () => {
  test.each(["2024-02-29T00:00:00Z", "9999-12-31T23:59:59.999Z", "2026-03-01T08:00:00+08:00", "0001-01-01T00:00:00Z"])(
    "%s is one",
    async (at) => {
      expect(await ask(DAY, { at })).toMatchObject({ codes: [] });
    },
  );

  test.each([
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-03-01T25:00:00Z",
    "2026-03-01",
    "infinity",
    "now",
    "",
    "+294276-12-31T00:00:00Z",
    0,
    1e15,
  ])("%j is none", async (at) => {
    expect(await ask(DAY, { at })).toMatchObject({ codes: ["BAD_USER_INPUT"] });
  });
});

describe("cursors", () => {
  const ID = "0b6e5a1e-7a43-4a9f-9a6e-0d2f6a9f6f11";
  const good = encodeCursor("disputes:newest", ["2026-03-02T01:00:00.000Z", ID]);
  const LIST = `query ($after: String!) { disputes(first: 5, after: $after) { nodes { id } } }`;
  const bits = Buffer.from(good, "base64url");
  /** Every single bit turned over: the cursor is of another row that may be, or of none; never of another's. */
  const flipped = Array.from({ length: bits.length * 8 }, (_, bit) => {
    const copy = Buffer.from(bits);
    copy[bit >> 3]! ^= 1 << (bit & 7);
    return copy.toString("base64url");
  });

  test("as the graph gives them go on", async () => {
    expect(await ask(LIST, { after: good })).toMatchObject({ status: 200, codes: [] });
  });

  test.each([
    ["nothing", ""],
    ["a blank", " "],
    ["a part of one", good.slice(0, 20)],
    ["one and more", `${good}${good}`],
    ["one of another list", encodeCursor("timeline", ["2026-03-02T01:00:00.000Z", ID])],
    ["one with a statement in it", encodeCursor("disputes", ["2026-03-02T01:00:00.000Z", "' OR 1=1 --"])],
    ["one with a day that is none", encodeCursor("disputes", ["2026-02-30T01:00:00.000Z", "x"])],
    ["one with too much in it", encodeCursor("disputes", ["2026-03-02T01:00:00.000Z", ID, ID])],
    ["a NUL", "\0"],
    ["not base64", "漏漏漏"],
    ["very long", "A".repeat(100_000)],
  ])("that are %s are refused", async (_case, after) => {
    expect(await ask(LIST, { after })).toMatchObject({ codes: ["BAD_USER_INPUT"] });
  });

  test("with a bit turned over are refused or mean another place, and break nothing", async () => {
    // Somebody who may see none of it: whatever a cursor is made to say, it opens nothing.
    const stranger = { authorization: "Bearer zunyi-clerk" };
    const answers: Said[] = [];
    for (const after of flipped)
      answers.push(await post(JSON.stringify({ query: LIST, variables: { after } }), stranger));
    const refused = answers.filter(({ codes }) => codes[0] === "BAD_USER_INPUT");
    expect(answers.flatMap(({ codes }) => codes).filter((code) => code !== "BAD_USER_INPUT")).toEqual([]);
    expect(refused.length).toBeGreaterThan(flipped.length / 2);
    expect(answers.filter(({ text, codes }) => codes.length === 0 && !text.includes(`"nodes":[]`))).toEqual([]);
  }, 120_000);
});

test("more than six hundred inputs were tried", () => {
  expect(sent).toBeGreaterThanOrEqual(600);
});

/** A body of exactly this many bytes. */
function padded(bytes: number): string {
  const body = (filling: string): string => JSON.stringify({ query: "{ viewer { name } }", filling });
  return body("x".repeat(bytes - body("").length));
}
