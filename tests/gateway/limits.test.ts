import { getIntrospectionQuery } from "graphql";
import { limits } from "../../gateway/limits/figures.ts";
import { readStories } from "../../gateway/playground/stories.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { LEAK } from "./attacks/leaks.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(() => void hub.takeStatements());

const repeat = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
/** `dispute` with fields within fields: the leaf stands `depth` deep. */
const deep = (depth: number): string => {
  const ways = ["mediationCases", "dispute"];
  const inner = Array.from({ length: depth - 2 }, (_, i) => ways[i % 2]);
  return `{ dispute(id: "x") { ${inner.map((name) => `${name} {`).join(" ")} id ${"}".repeat(depth - 2)} } }`;
};
const aliases = (count: number): string => `{ viewer { ${repeat(count, (i) => `a${i}: name`)} } }`;
const directives = (count: number): string => `{ viewer { ${repeat(count, () => "name @include(if: true)")} } }`;
const fields = (count: number): string => `{ ${repeat(count, () => "viewer { name }")} }`;
/** Lists of at most a hundred names: each has twelve tokens around them, and all together two. */
const tokens = (count: number): string => {
  const lists = Math.ceil((count - 2) / 112);
  const names = count - 2 - 12 * lists;
  const some = (i: number): number => Math.floor(names / lists) + (i < names % lists ? 1 : 0);
  return `{ ${repeat(lists, (i) => `l${i}: codeLists(names: [${repeat(some(i), () => '"x"')}]) { name }`)} }`;
};
/** Each fragment spreads the next one twice: written out, the last stands there two to the power of `count` times. */
const doubling = (count: number, leaf: string, type = "Query"): string =>
  `{ ...f0 } ${repeat(count, (i) => `fragment f${i} on ${type} { ...f${i + 1} ...f${i + 1} }`)} fragment f${count} on ${type} { ${leaf} }`;

const refused: readonly (readonly [string, string, string, number, number | undefined])[] = [
  ["depth 13", deep(13), "DEPTH_LIMIT_EXCEEDED", limits.depth, 13],
  ["depth 50", deep(50), "DEPTH_LIMIT_EXCEEDED", limits.depth, 50],
  ["depth 10 000", deep(10_000), "TOKENS_LIMIT_EXCEEDED", limits.tokens, undefined],
  ["31 aliases", aliases(31), "ALIASES_LIMIT_EXCEEDED", limits.aliases, 31],
  ["101 aliases", aliases(101), "ALIASES_LIMIT_EXCEEDED", limits.aliases, 101],
  ["10 000 aliases", aliases(10_000), "TOKENS_LIMIT_EXCEEDED", limits.tokens, undefined],
  ["21 directives", directives(21), "DIRECTIVES_LIMIT_EXCEEDED", limits.directives, 21],
  ["10 000 directives", directives(10_000), "TOKENS_LIMIT_EXCEEDED", limits.tokens, undefined],
  ["21 fields of its own", fields(21), "ROOT_FIELDS_LIMIT_EXCEEDED", limits.rootFields, 21],
  ["2 001 tokens", tokens(2_001), "TOKENS_LIMIT_EXCEEDED", limits.tokens, undefined],
  ["40 000 tokens", tokens(40_000), "TOKENS_LIMIT_EXCEEDED", limits.tokens, undefined],
  [
    "1 000 fragments",
    `{ ...f0 } ${repeat(1_000, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f1000 on Query { viewer { name } }`,
    "TOKENS_LIMIT_EXCEEDED",
    limits.tokens,
    undefined,
  ],
  [
    "fragments that double sixty times",
    doubling(60, "viewer { name }"),
    "ROOT_FIELDS_LIMIT_EXCEEDED",
    limits.rootFields,
    2 ** 60,
  ],
  [
    "pages of pages",
    `{ disputes(first: 100) { nodes { timeline(first: 100) { nodes { organization { division { code } } } mediated: nodes { organization { division { code } parent: division { code } } } } } } }`,
    "COST_LIMIT_EXCEEDED",
    limits.cost,
    expect.any(Number) as number,
  ],
];

test.each(refused)(
  "%s is refused with the limit before any agency is asked",
  async (_case, query, code, limit, actual) => {
    const { status, errors } = await hub.ask("centre-clerk", query);
    expect(status).toBe(400);
    const refusal = errors?.find(({ extensions }) => extensions?.["code"] === code);
    expect(refusal?.extensions).toEqual({ code, limit, ...(actual === undefined ? {} : { actual }) });
    expect(JSON.stringify(errors)).not.toMatch(LEAK);
    expect(Object.values(hub.takeStatements()).flat()).toEqual([]);
  },
);

test.each([
  ["twelve deep", deep(12)],
  ["thirty aliases", aliases(30)],
  ["twenty directives", directives(20)],
  ["twenty fields of its own", fields(20)],
  ["two thousand tokens", tokens(2_000)],
  ["fragments that double, of few fields each", doubling(4, "viewer { name }")],
  ["the full introspection query", getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })],
])("%s is answered", async (_case, query) => {
  const { errors } = await hub.ask("centre-clerk", query);
  expect(errors).toBeUndefined();
});

test.each([
  ["a fragment within itself", "{ ...a } fragment a on Query { ...a }"],
  ["two fragments within each other", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"],
  [
    "a fragment within a field of itself",
    `{ dispute(id: "x") { ...d } } fragment d on Dispute { mediationCases { dispute { ...d } } }`,
  ],
  [
    "the schema asked in circles",
    "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
  ],
])("%s is refused", async (_case, query) => {
  const { errors } = await hub.ask("centre-clerk", query);
  expect(errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("fragments that double are looked at once each, for a stranger as well", async () => {
  const { errors } = await hub.ask("centre-clerk", doubling(120, "__typename"));
  const body = JSON.stringify({ query: doubling(120, "__typename") });
  const headers = { "content-type": "application/json" };
  const stranger = await fetch(`${hub.gateway.url}/graphql`, { method: "POST", headers, body });
  for (const found of [errors, ((await stranger.json()) as { errors: typeof errors }).errors])
    expect(found?.[0]?.extensions?.["code"]).toBe("ROOT_FIELDS_LIMIT_EXCEEDED");
});

const LIST = `query ($first: Int!) { disputes(first: $first) { nodes { id } } }`;

test.each([0, -1, 101, 99_999_999, 2 ** 31 - 1])(
  "a page of %d is refused before any agency is asked",
  async (first) => {
    const { errors } = await hub.ask("centre-clerk", LIST, { first });
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", limit: 100, actual: first });
    expect(hub.takeStatements()["registry"]).toEqual([]);
  },
);

test.each([2 ** 31, 2 ** 53, 1e400])("a page of %d is no whole number the graph knows", async (first) => {
  const { errors } = await hub.ask("centre-clerk", LIST, { first });
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
});

test("an answer says what it cost and what it may cost: pages count by what is asked for", async () => {
  const cost = async (first: number) => (await hub.ask("centre-clerk", LIST, { first })).extensions;
  expect(await cost(1)).toEqual({ cost: { requested: 2, limit: limits.cost } });
  expect(await cost(100)).toEqual({ cost: { requested: 101, limit: limits.cost } });
});

test.each(readStories().map((story) => [story.name, story] as const))(
  "the story %s stays under half of what is allowed",
  async (_name, { query, variables, person }) => {
    const { errors, extensions } = await hub.ask(person, query, variables);
    expect(
      (errors ?? []).map((error) => error.extensions?.["code"]).filter((code) => /LIMIT|VALIDATION/.test(String(code))),
    ).toEqual([]);
    expect((extensions as { cost: { requested: number } }).cost.requested).toBeLessThan(limits.cost / 2);
  },
);

test("a page of a hundred disputes with every agency's records is allowed", async () => {
  const { errors } = await hub.ask(
    "centre-clerk",
    `{ disputes(first: 100) { totalCount pageInfo { hasNextPage } nodes {
      number title state category registeredAt holder { name } division { code name } parties { side kind name }
      deadlines { code dueOn status } referrals { state from { name } to { name } }
      mediationCases { number state committee { name } sessions { number heldOn } agreement { form state performance { number amount } } }
      policeMediations { state } courtReferrals { mode state } judicialConfirmations { state rulingNumber } petitions { number state }
      timeline(first: 20) { nodes { kind source occurredAt organization { name } } }
    } } sources { source status } }`,
  );
  expect(errors).toBeUndefined();
});
