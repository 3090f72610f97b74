import fc from "fast-check";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { type Facts, factsOf, idsOf } from "./facts.ts";
import { guardedFields, verdict } from "./fields.oracle.ts";
import { everybody } from "./seen.ts";

let hub: TestHub;
let facts: Facts;
beforeAll(async () => {
  hub = await startToldHub();
  facts = await factsOf(hub);
}, TELLING_MS);
afterAll(() => hub.stop());

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
    const numbers = idsOf(facts, "Dispute").map((id) => facts.get(`Dispute:${id}`)!.dispute!);
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
            accessDecisions.map(({ field }) => [
              field,
              verdict(person, type, field, row, { named: path === "dispute" }),
            ]),
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
