import { ask } from "../support/ask.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { atOnce, entityRows, wrong } from "./asked.ts";
import { type Facts, entities, factsOf, idsOf, seesNumber } from "./facts.ts";
import { type Compared, compare } from "./rows.ts";
import { ALL, everybody, seenBy } from "./seen.ts";

/** At least so many combinations of person, row and field; below it the world or the schema shrank unnoticed. */
const FIELDS_AT_LEAST = 40_000;

let hub: TestHub;
let facts: Facts;
beforeAll(async () => {
  hub = await startToldHub();
  facts = await factsOf(hub);
}, TELLING_MS);
afterAll(() => hub.stop());

test("who sees which of the first disputes is what was worked out by hand", () => {
  for (const person of everybody)
    expect([person, ALL.filter((number) => seesNumber(facts, person, number))]).toEqual([person, seenBy(person)]);
});

test(
  "everybody is shown all and only what the domain says of every field of every row, asked for by its id",
  async () => {
    const tried: Compared[] = [];
    for (const [name, type] of entities) {
      const all = await entityRows({ hub, facts }, name, type, { person: "developer" });
      const given = await Promise.all(everybody.map((person) => entityRows({ hub, facts }, name, type, { person })));
      for (const [i, person] of everybody.entries())
        for (const [j, id] of idsOf(facts, type).entries())
          tried.push(...compare(person, type, facts.get(`${type}:${id}`)!, given[i]?.[j] ?? null, all[j]!));
    }
    expect(wrong(tried).slice(0, 20)).toEqual([]);
    expect(tried.length).toBeGreaterThan(FIELDS_AT_LEAST);
  },
  TELLING_MS,
);

test(
  "asked for the parties of more than three disputes at once, everybody is shown itself, and nobody else in full",
  async () => {
    const tried: Compared[] = [];
    const all = await atOnce({ hub, facts }, "registry", "Party", { person: "developer" });
    for (const person of everybody) {
      const given = await atOnce({ hub, facts }, "registry", "Party", { person });
      // What somebody does not see counts for nothing: a clerk of a district with one dispute asked for that one.
      const disputes = idsOf(facts, "Party").flatMap((id, j) => (given[j] ? [facts.get(`Party:${id}`)!.dispute] : []));
      const few = new Set(disputes).size <= 3;
      for (const [j, id] of idsOf(facts, "Party").entries())
        tried.push(...compare(person, "Party", facts.get(`Party:${id}`)!, given[j] ?? null, all[j]!, { named: few }));
    }
    expect(wrong(tried).slice(0, 20)).toEqual([]);
  },
  TELLING_MS,
);

test("what no other agency points at is not given out by its key, whatever the key says of itself", async () => {
  const forged = { fromOrganizationId: "jzq-committee", toOrganizationId: "jzq-committee", reason: "x" };
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Referral { id reason escalation { dueOn } } } }`;
  const [referral] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    "SELECT id FROM referral LIMIT 1",
  );
  const { data } = await ask(hub.running.registry.url, "mediator", query, {
    r: [{ __typename: "Referral", id: referral!.id, ...forged }],
  });
  expect(data).toEqual({ _entities: [null] });
});
