import { stories } from "../../seeds/stories/stories.ts";
import { join } from "../../subgraphs/shared/server/part.ts";
import { joinAccess } from "../../subgraphs/shared/access/joined-access.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Post } from "../../subgraphs/shared/state-machine/posts.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { TELLING_MS, tellStories } from "../support/demo-world.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { inputOf, inputTypeOf, mutations } from "./inputs.ts";
import { othersThan, postsOf } from "./posts.oracle.ts";

/** Somebody of every post, of the bodies the first story passes through. */
const somebody: Readonly<Record<Exclude<Post, "SYSTEM">, string>> = {
  CENTRE_CLERK: "centre-clerk",
  CENTRE_HEAD: "centre-head",
  SUPERVISOR: "city-supervisor",
  MEDIATOR: "mediator",
  COMMITTEE_HEAD: "committee-head",
  POLICE_OFFICER: "police-officer",
  STATION_HEAD: "station-head",
  JUDGE_ASSISTANT: "judge-assistant",
  JUDGE: "judge",
  PETITION_CLERK: "petition-clerk",
  PETITION_HEAD: "petition-head",
  PARTY: "party-zhang",
  INTEGRATOR: "integrator",
  DEVELOPER: "developer",
};

/** Combinations of act and post that are not for each other; fewer means that acts went missing unnoticed. */
const TRIED_AT_LEAST = 1_900;

/** The story that passes through all agencies. */
const FIRST = 1;

/** Rows of the first story's dispute by the input field that names them. */
const tables: readonly [SubgraphName, string, string][] = [
  ["registry", "referralId", "referral"],
  ["registry", "reportId", "completion_report"],
  ["mediation", "caseId", "mediation_case"],
  ["mediation", "agreementId", "mediation_agreement"],
  ["mediation", "visitId", "follow_up_visit"],
  ["police", "incidentId", "incident"],
  ["court", "courtReferralId", "court_referral"],
  ["court", "confirmationId", "judicial_confirmation"],
  ["petition", "petitionId", "petition"],
];

const names = Object.keys(subgraphs) as SubgraphName[];

let hub: TestHub;
let ids: Map<string, string>;
/** A clock of every kind each subgraph keeps in the story. */
const clocks = new Map<SubgraphName, string[]>();
beforeAll(async () => {
  hub = await startTestHub();
  await tellStories(hub, stories.slice(0, FIRST));
  ids = await idsOfTheStory();
}, TELLING_MS);
afterAll(() => hub.stop());

const rowsOf = <Row>(name: SubgraphName, sql: string): Promise<Row[]> =>
  hub.running[name].foundations.db.query<Row[]>(sql);

async function idsOfTheStory(): Promise<Map<string, string>> {
  const found = new Map<string, string>([["toOrganizationId", "jzq-committee"]]);
  const [dispute] = await rowsOf<{ id: string }>("registry", "SELECT id FROM dispute");
  found.set("disputeId", dispute!.id);
  for (const [name, field, table] of tables) {
    const [row] = await rowsOf<{ id: string }>(name, `SELECT id FROM ${table} ORDER BY id LIMIT 1`);
    if (row) found.set(field, row.id);
  }
  for (const name of names) {
    const kinds = await rowsOf<{ id: string }>(name, "SELECT DISTINCT ON (code) id FROM deadline ORDER BY code, id");
    clocks.set(
      name,
      kinds.map(({ id }) => id),
    );
  }
  return found;
}

/** What was done so far: acts in the trail that were not refused, and events. */
async function done(): Promise<unknown[]> {
  const counted = names.map((name) =>
    rowsOf(
      name,
      `SELECT (SELECT count(*) FROM audit_entry WHERE entry::jsonb ->> 'outcome' = 'DONE' AND entry::jsonb ->> 'action' <> 'READ')
         AS acts, (SELECT count(*) FROM outbox_event) AS events`,
    ),
  );
  return Promise.all(counted);
}

type Answer = Record<string, { readonly problems: readonly { readonly code: string }[] } | null> | null;

/** What an act is tried with: a row of the story, or a clock of every kind. */
function inputsOf(mutation: string): unknown[] {
  const owner = names.find((name) => acts.get(name)?.has(mutation))!;
  const named = mutation.endsWith("Deadline") ? (clocks.get(owner) ?? []) : [undefined];
  return named.map((clock) => inputOf(mutation, (field) => (field === "deadlineId" ? clock : ids.get(field))));
}

test("every act names the posts it is for, the ones the domain names", () => {
  const tables = Object.values(subgraphs).flatMap(({ parts }) => [...joinAccess(join(parts).access).acts.values()]);
  expect(new Map(tables.map(({ mutation, posts }) => [mutation, [...posts].sort()]))).toEqual(
    new Map([...postsOf].map(([mutation, posts]) => [mutation, [...posts].sort()])),
  );
});

test(
  "a post an act is not for is always refused, and nothing is written",
  async () => {
    const before = await done();
    const passed: string[] = [];
    let tried = 0;
    for (const mutation of mutations.filter((name) => postsOf.has(name))) {
      const query = `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { problems { code } } }`;
      for (const input of inputsOf(mutation)) {
        const others = othersThan(postsOf.get(mutation)!);
        const answers = await Promise.all(
          others.map((post) => hub.ask<Answer>(somebody[post as Exclude<Post, "SYSTEM">], query, { input })),
        );
        tried += others.length;
        for (const [i, { data, errors }] of answers.entries()) {
          const problems = data?.[mutation]?.problems ?? [];
          if (errors !== undefined || problems.length === 0)
            passed.push(`${mutation} by ${others[i] ?? ""}: ${JSON.stringify(errors ?? "done")}`);
        }
      }
    }
    expect(passed.slice(0, 20)).toEqual([]);
    expect(await done()).toEqual(before);
    expect(tried).toBeGreaterThan(TRIED_AT_LEAST);
  },
  TELLING_MS,
);

const acts = new Map(
  Object.values(subgraphs).map(({ name, parts }) => [name, joinAccess(join(parts).access).acts] as const),
);
