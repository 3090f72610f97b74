import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { defaultLimits } from "../../gateway/sources/agency-source.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { corpus, families } from "./attacks/corpus.ts";
import { LEAK } from "./attacks/leaks.ts";
import { type Place, apiSchema, placesOf } from "./attacks/places.ts";
import { questionOf } from "./attacks/question.ts";

/** ATTACKS=all sends every text to every place; otherwise every place gets a share with texts of every family. */
const ALL = process.env["ATTACKS"] === "all";
/** Texts of each family a place gets; the next place goes on where this one stopped. */
const SHARE = 2;
/** Texts in one request, and places under attack at the same time. */
const AT_ONCE = 12;
const IN_PARALLEL = 4;
const MEGABYTE = 1024 * 1024;
/** What the process may have grown by: plans and prepared documents of every mutation are kept, nothing else is. */
const GROWTH = 150 * MEGABYTE;

let hub: TestHub;
beforeAll(async () => {
  // A dozen changes in one request take their time where the machine has other work; how long is not the question here.
  hub = await startTestHub(undefined, { gateway: { sourceLimits: { ...defaultLimits, timeoutMs: 60_000 } } });
});
afterAll(() => hub.stop());

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes that are still reachable: what is only waiting to be collected says nothing about a leak. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const places = placesOf(apiSchema());

/** The texts for the place that stands `turn`th in the schema. */
const textsFor = (turn: number): readonly string[] =>
  ALL
    ? corpus
    : families.flatMap(({ texts }) =>
        Array.from({ length: Math.min(SHARE, texts.length) }, (_, i) => texts[(turn * SHARE + i) % texts.length]!),
      );

/** Sends the texts and returns what should not have come back. */
async function attack(place: Place, texts: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const sent = texts.slice(from, from + AT_ONCE);
    const { query, variables } = questionOf(place, sent);
    const { status, data, errors, extensions } = await hub.ask("centre-clerk", query, variables);
    const said = JSON.stringify([data, errors, extensions]);
    const codes = (errors ?? []).map((error) => String(error.extensions?.["code"]));
    const ours = codes.filter((code) => /INTERNAL|SOURCE_|GRAPHQL_VALIDATION|GRAPHQL_PARSE|_LIMIT_/.test(code));
    if (status >= 500 || ours.length > 0 || LEAK.test(said))
      wrong.push(`${place.name} ${status} ${said.slice(0, 400)}`);
  }
  return wrong;
}

test("the corpus has more than five hundred texts, and the schema more than two hundred places for them", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(500);
  expect(families.length).toBeGreaterThanOrEqual(12);
  expect(places.length).toBeGreaterThanOrEqual(250);
});

test(
  "no text at any place breaks anything, tells anything or stays in memory",
  async () => {
    const wrong: string[] = [];
    const used = new Set<string>();
    let tried = 0;
    let before = 0;
    const turns = places.entries();
    const attacker = async (): Promise<void> => {
      for (const [turn, place] of turns) {
        const texts = textsFor(turn);
        wrong.push(...(await attack(place, texts)));
        hub.takeStatements();
        tried += texts.length;
        for (const text of texts) used.add(text);
        // The first tenth fills what is kept on purpose: compiled code, connections, plans.
        if (turn === Math.floor(places.length / 10)) before = heapInUse();
      }
    };
    await Promise.all(Array.from({ length: IN_PARALLEL }, attacker));
    expect(wrong).toEqual([]);
    expect(used.size).toBe(corpus.length);
    expect(tried).toBeGreaterThanOrEqual(places.length * (ALL ? 500 : 20));
    expect(heapInUse() - before).toBeLessThan(GROWTH);
  },
  ALL ? 7_200_000 : 600_000,
);
