import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { type Entry, type Outside, seesEntry, seesFact, seesOutside, seesSource } from "./entries.oracle.ts";
import { type Facts, factsOf, seesNumber } from "./facts.ts";
import { trackOf } from "./rows.ts";
import { everybody } from "./seen.ts";

/** At least so many combinations of person and entry or clock; below it the world shrank unnoticed. */
const ENTRIES_AT_LEAST = 13_000;

let hub: TestHub;
let facts: Facts;
beforeAll(async () => {
  hub = await startToldHub();
  facts = await factsOf(hub);
}, TELLING_MS);
afterAll(() => hub.stop());

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
        expect([person, number, mine !== undefined]).toEqual([person, number, seesNumber(facts, person, number)]);
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
