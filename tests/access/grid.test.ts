import fc from "fast-check";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import { ask } from "../support/ask.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { type Facts, entities, factsOf } from "./facts.ts";
import {
  type Entry,
  type Outside,
  guardedFields,
  seesEntry,
  seesFact,
  seesOutside,
  seesSource,
  verdict,
} from "./oracle.ts";
import { type Answered, type Compared, compare, selectionOf, trackOf } from "./rows.ts";
import { ALL, everybody, seenBy } from "./seen.ts";

/** At least so many combinations of person, row and field; below it the world or the schema shrank unnoticed. */
const FIELDS_AT_LEAST = 40_000;
const ENTRIES_AT_LEAST = 13_000;

let hub: TestHub;
let facts: Facts;
beforeAll(async () => {
  hub = await startToldHub();
  facts = await factsOf(hub);
}, TELLING_MS);
afterAll(() => hub.stop());

const idsOf = (type: string): string[] =>
  [...facts.keys()].filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1));

/** Who sees a dispute, by its number. */
const seesIt = (person: string, number: string): boolean =>
  idsOf("Dispute").some((id) => {
    const { dispute, seenBy: seers } = facts.get(`Dispute:${id}`)!;
    return dispute === number && seers.includes(person);
  });

test("who sees which of the first disputes is what was worked out by hand", () => {
  for (const person of everybody)
    expect([person, ALL.filter((number) => seesIt(person, number))]).toEqual([person, seenBy(person)]);
});

/** Rows of one type as a person is given them by the subgraph itself, asked as the gateway asks: parties by the dispute. */
async function entityRows(name: SubgraphName, type: string, person: string): Promise<(Answered | null)[]> {
  if (type !== "Party") return atOnce(name, type, person);
  const byDispute = new Map<string, string[]>();
  for (const id of idsOf(type)) {
    const { dispute } = facts.get(`${type}:${id}`)!;
    byDispute.set(dispute!, [...(byDispute.get(dispute!) ?? []), id]);
  }
  const given = new Map<string, Answered | null>();
  for (const ids of byDispute.values())
    for (const [i, row] of (await atOnce(name, type, person, ids)).entries()) given.set(ids[i]!, row);
  return idsOf(type).map((id) => given.get(id) ?? null);
}

/** The same in one request. */
async function atOnce(
  name: SubgraphName,
  type: string,
  person: string,
  ids = idsOf(type),
): Promise<(Answered | null)[]> {
  const representations = ids.map((id) => ({ __typename: type, id }));
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} ${selectionOf(type)} } }`;
  const { data, errors } = await ask<{ _entities: (Answered | null)[] }>(hub.running[name].url, person, query, {
    r: representations,
  });
  expect(errors).toBeUndefined();
  return data._entities;
}

const wrong = (tried: readonly Compared[]): Compared[] =>
  tried.filter(({ expected, answered }) => expected !== answered);

test(
  "everybody is shown all and only what the domain says of every field of every row, asked for by its id",
  async () => {
    const tried: Compared[] = [];
    for (const [name, type] of entities) {
      const all = await entityRows(name, type, "developer");
      const given = await Promise.all(everybody.map((person) => entityRows(name, type, person)));
      for (const [i, person] of everybody.entries())
        for (const [j, id] of idsOf(type).entries())
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
    const all = await atOnce("registry", "Party", "developer");
    for (const person of everybody) {
      const given = await atOnce("registry", "Party", person);
      // What somebody does not see counts for nothing: a clerk of a district with one dispute asked for that one.
      const disputes = idsOf("Party").flatMap((id, j) => (given[j] ? [facts.get(`Party:${id}`)!.dispute] : []));
      const few = new Set(disputes).size <= 3;
      for (const [j, id] of idsOf("Party").entries())
        tried.push(...compare(person, "Party", facts.get(`Party:${id}`)!, given[j] ?? null, all[j]!, few));
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

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly recordId: string;
  readonly organization: { readonly id: string } | null;
  readonly facts: readonly { readonly name: string; readonly value: string | null }[];
}

interface Timeline {
  readonly nodes: readonly {
    readonly number: string;
    readonly timeline: { readonly nodes: readonly Told[] };
    readonly deadlines: readonly { readonly id: string; readonly source: string }[];
  }[];
}

/** The agencies that handed a dispute to a body, as the hand-overs say. */
async function sendersTo(person: string): Promise<Map<string, string[]>> {
  const rows = await hub.running.registry.foundations.db.query<{ number: string; agency: string; to: string }[]>(
    `SELECT d.number, o.agency, r.to_organization_id AS to FROM referral r
     JOIN dispute d ON d.id = r.dispute_id JOIN organization o ON o.id = r.from_organization_id`,
  );
  const own = await hub.ask<{ viewer: { organization: { id: string } | null } }>(
    person,
    "{ viewer { organization { id } } }",
  );
  const body = own.data.viewer.organization?.id;
  const senders = new Map<string, string[]>();
  for (const { number, agency, to } of rows)
    if (to === body) senders.set(number, [...(senders.get(number) ?? []), agency]);
  return senders;
}

/** Which hand-over and whose record an entry tells of, from the tables and from what the developer is shown. */
async function entriesOf(all: Timeline["nodes"]): Promise<Map<string, Entry>> {
  const rows = await hub.running.registry.foundations.db.query<
    { id: string; linkage: string; from_organization_id: string; to_organization_id: string }[]
  >(`SELECT id, linkage, from_organization_id, to_organization_id FROM referral`);
  const handOvers = new Map(
    rows.map(({ id, linkage, ...ends }) => [id, { track: trackOf(linkage), ends: Object.values(ends) }]),
  );
  const told = all.flatMap(({ timeline }) => timeline.nodes);
  const owners = new Map(
    told.filter(({ source }) => source !== "CENTRE").map((entry) => [entry.recordId, entry.source]),
  );
  // That a body joined, or that its hand-over could not be opened, is said of that body's own record.
  const noted = ["BODY_JOINED", "REFERRAL_NOT_OPENED"];
  return new Map(
    told.map((entry) => {
      const tellsOf = noted.includes(entry.kind) ? (owners.get(entry.recordId) ?? entry.source) : entry.source;
      const handOver = entry.kind.startsWith("REFERRAL_") ? (handOvers.get(entry.recordId) ?? null) : null;
      return [entry.id, { ...entry, tellsOf, handOver }];
    }),
  );
}

/** The referrals to bodies outside the hub, by their id and by those of their clocks. */
async function outside(): Promise<Map<string, Outside>> {
  const rows = await hub.running.registry.foundations.db.query<(Outside & { id: string })[]>(
    `SELECT told.id, o.kind, o.organization_id AS body, p.person_id AS person
     FROM (SELECT id, id AS referral_id FROM outside_referral
       UNION ALL SELECT c.id, r.id FROM deadline c JOIN outside_referral r ON r.id::text = c.record_id::text) told
     JOIN outside_referral o ON o.id = told.referral_id LEFT JOIN party p ON p.id = o.asking_party_id`,
  );
  return new Map(rows.map(({ id, ...referral }) => [id, referral]));
}

/** The committees with a case of each dispute, by its number. */
async function mediatingIn(): Promise<Map<string, string[]>> {
  const rows = await hub.running.mediation.foundations.db.query<{ number: string; committees: string[] }[]>(
    `SELECT k.number, array_agg(c.committee_id) AS committees
     FROM mediation_case c JOIN known_dispute k ON k.id = c.dispute_id GROUP BY k.number`,
  );
  return new Map(rows.map(({ number, committees }) => [number, committees]));
}

/** Facts whose rule is the track's; why something was done is for another test. */
const numbersOf = (facts: Told["facts"]): Told["facts"] =>
  facts.filter(({ name }) => name !== "reason" && name !== "ground");

test(
  "a timeline and the clocks tell of those agencies only whose tracks the viewer sees, and leave none of them out",
  async () => {
    const query = `{ disputes(first: 100) { nodes { number
      timeline(first: 100) { nodes { id kind source recordId organization { id } facts { name value } } }
      deadlines { id source } } } }`;
    const listed = async (person: string): Promise<Timeline["nodes"]> =>
      (await hub.ask<{ disputes: Timeline }>(person, query)).data.disputes.nodes;
    const all = await listed("developer");
    const entries = await entriesOf(all);
    const mediating = await mediatingIn();
    const referredOut = await outside();
    let tried = 0;
    for (const person of everybody) {
      const senders = await sendersTo(person);
      const given = new Map((await listed(person)).map((one) => [one.number, one]));
      for (const { number, timeline, deadlines } of all) {
        const from = senders.get(number) ?? [];
        const known = (id: string): boolean => {
          const referral = referredOut.get(id);
          return referral === undefined || seesOutside(person, referral);
        };
        const sources = (row: { readonly id: string; readonly source: string }): boolean =>
          seesSource(person, row.source, from) && known(row.id);
        const shown = (entry: Told): boolean =>
          seesEntry(person, entries.get(entry.id)!, from, mediating.get(number) ?? []) && known(entry.recordId);
        const told = ({ facts, ...entry }: Told): Told => ({
          ...entry,
          facts: numbersOf(facts).map((fact) =>
            seesFact(person, entries.get(entry.id)!, fact.name) ? fact : { ...fact, value: null },
          ),
        });
        const mine = given.get(number);
        expect([person, number, mine !== undefined]).toEqual([person, number, seesIt(person, number)]);
        tried += timeline.nodes.length + deadlines.length;
        if (!mine) continue;
        // A page of a hundred may end earlier for whoever sees everything.
        const expected = timeline.nodes.filter(shown).map(told);
        const answered = mine.timeline.nodes.map((entry) => ({ ...entry, facts: numbersOf(entry.facts) }));
        expect([person, answered.slice(0, expected.length)]).toEqual([person, expected]);
        expect(answered.every(sources)).toBe(true);
        expect([person, mine.deadlines]).toEqual([person, deadlines.filter(sources)]);
      }
    }
    expect(tried).toBeGreaterThan(ENTRIES_AT_LEAST);
  },
  TELLING_MS,
);

/** Ways to one and the same case, petition, or complaint, from the root of the graph. */
const paths = {
  dispute: (number: string, inner: string) => `{ dispute(number: "${number}") { ${inner} } }`,
  list: (_number: string, inner: string) => `{ disputes(first: 100) { nodes { number ${inner} } } }`,
  workList: (_number: string, inner: string) =>
    `{ workList { overdue(first: 100) { nodes { dispute { number ${inner} } } } } }`,
} as const;

const tracks = {
  mediationCases: "MediationCase",
  policeMediations: "PoliceMediation",
  courtReferrals: "CourtReferral",
  judicialConfirmations: "JudicialConfirmation",
  petitions: "Petition",
  parties: "Party",
} as const;

const drawn = fc.record({
  person: fc.constantFrom(...everybody),
  place: fc.nat(),
  track: fc.constantFrom(...(Object.keys(tracks) as (keyof typeof tracks)[])),
  path: fc.constantFrom(...(Object.keys(paths) as (keyof typeof paths)[])),
});

test(
  "whichever way it is reached, a row answers a person as it answers when it is asked for by its id",
  async () => {
    const numbers = idsOf("Dispute").map((id) => facts.get(`Dispute:${id}`)!.dispute!);
    await fc.assert(
      fc.asyncProperty(drawn, async ({ person, place, track, path }) => {
        const number = numbers[place % numbers.length]!;
        const type = tracks[track];
        const guarded = guardedFields(type);
        const decided = guarded.length > 0 ? "accessDecisions { field decision }" : "";
        const answer = await hub.ask(person, paths[path](number, `${track} { id ${decided} }`));
        expect(answer.errors).toBeUndefined();
        for (const { id, accessDecisions = [] } of rowsIn(answer.data, track)) {
          const row = facts.get(`${type}:${id}`)!;
          expect(verdict(person, type, "id", row)).toBe("SHOWN");
          expect(accessDecisions.map(({ field, decision }) => [field, decision])).toEqual(
            accessDecisions.map(({ field }) => [field, verdict(person, type, field, row, path === "dispute")]),
          );
          expect(accessDecisions.map(({ field }) => field).sort()).toEqual([...guarded].sort());
        }
      }),
      { numRuns: 150 },
    );
  },
  TELLING_MS,
);

interface Decided {
  readonly id: string;
  readonly accessDecisions?: readonly { readonly field: string; readonly decision: string }[];
}

/** Every row under a field of this name, wherever it stands in an answer. */
function rowsIn(answer: unknown, field: string): Decided[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => rowsIn(one, field));
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === field ? ((value ?? []) as Decided[]) : rowsIn(value, field),
  );
}
