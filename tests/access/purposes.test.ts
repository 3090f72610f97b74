import { personNamed } from "../../seeds/people.ts";
import { type PurposeCode, defaultPurpose, purposes } from "../../subgraphs/shared/auth/viewer.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { atOnce, wrong } from "./asked.ts";
import { type Facts, entities, factsOf, idsOf } from "./facts.ts";
import { type Compared, compare } from "./rows.ts";
import { everybody } from "./seen.ts";

/** At least so many combinations of purpose, person, row and field; below it the world or the schema shrank unnoticed. */
const FIELDS_AT_LEAST = 40_000;

let hub: TestHub;
let facts: Facts;
beforeAll(async () => {
  hub = await startToldHub();
  facts = await factsOf(hub);
}, TELLING_MS);
afterAll(() => hub.stop());

/** Of so many disputes at once a request may name the parties. */
const NAMED_AT_MOST = 3;

/** What somebody may write into its request besides what it reads for when it says nothing. */
const othersOf = (person: string): PurposeCode[] =>
  (Object.keys(purposes) as PurposeCode[]).filter((code) => code !== defaultPurpose(personNamed(person).post));

/**
 * Of parties, which purposes are about, everybody writes each of them; of the other types one, and another one of the next,
 * so that every purpose of everybody comes to several types.
 */
function triedOf(type: string, person: string, turn: number): PurposeCode[] {
  const others = othersOf(person);
  return type === "Party" ? others : [others[(turn + everybody.indexOf(person)) % others.length]!];
}

/** What is asked for in one request: all rows of a type, and of parties besides those of few disputes, by which they are named. */
function askedFor(type: string, person: string): { readonly ids: string[]; readonly named: boolean }[] {
  const ids = idsOf(facts, type);
  if (type !== "Party") return [{ ids, named: true }];
  const disputeOf = (id: string): string => facts.get(`Party:${id}`)!.dispute!;
  const seen = [...new Set(ids.filter((id) => facts.get(`Party:${id}`)!.seenBy.includes(person)).map(disputeOf))];
  const few = [0, Math.floor(seen.length / 2), seen.length - 1].map((place) => seen[place]);
  return [
    { ids, named: seen.length <= NAMED_AT_MOST },
    { ids: ids.filter((id) => few.includes(disputeOf(id))), named: true },
  ];
}

const pairs = <Row>(ids: readonly string[], rows: readonly Row[]): [string, Row][] =>
  ids.map((id, i) => [id, rows[i]!]);

test(
  "whatever somebody says it reads for, no row or field comes with it but who a person is, for those who handle or hand over",
  async () => {
    const world = { hub, facts };
    const tried: Compared[] = [];
    for (const [turn, [name, type]] of entities.entries()) {
      const all = new Map(pairs(idsOf(facts, type), await atOnce(world, name, type, { person: "developer" })));
      for (const person of everybody)
        for (const purpose of triedOf(type, person, turn))
          for (const { ids, named } of askedFor(type, person)) {
            const given = pairs(ids, await atOnce(world, name, type, { person, purpose }, ids));
            for (const [id, answer] of given) {
              const row = facts.get(`${type}:${id}`)!;
              const compared = compare(person, type, row, answer, all.get(id)!, { purpose, named });
              tried.push(...compared.map((one) => ({ ...one, where: `${purpose}: ${one.where}` })));
            }
          }
    }
    expect(wrong(tried).slice(0, 20)).toEqual([]);
    expect(tried.length).toBeGreaterThan(FIELDS_AT_LEAST);
  },
  TELLING_MS,
);
