import { join } from "../../subgraphs/shared/server/part.ts";
import { joinAccess } from "../../subgraphs/shared/access/joined-access.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Post } from "../../subgraphs/shared/state-machine/posts.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { inputOf, inputTypeOf, mutations } from "./inputs.ts";
import { othersThan, postsOf } from "./posts.oracle.ts";

/** Somebody of every post, of the bodies most stories pass through. */
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

/** A row of the demo world by the input field that names it; where one name stands for two things, with the mutation. */
const tables: Readonly<Record<SubgraphName, Readonly<Record<string, string>>>> = {
  registry: {
    disputeId: "dispute",
    referralId: "referral",
    outsideReferralId: "outside_referral",
    noticeId: "supervision_notice",
    itemId: "joint_meeting_item",
    recommendationId: "accountability_recommendation",
    "answerMajorDisputeReport.reportId": "major_report",
    "submitPeriodicReport.reportId": "periodic_report",
    dutyShiftId: "duty_shift",
    secondmentId: "secondment",
    leadResponsibilityId: "lead_responsibility",
    furtherDivisionId: "further_division",
    linkId: "dispute_link",
    candidateId: "duplicate_candidate",
    roundId: "screening_round",
    campaignId: "campaign",
  },
  mediation: {
    caseId: "mediation_case",
    agreementId: "mediation_agreement",
    visitId: "follow_up_visit",
    participantId: "participant",
    recusalId: "recusal",
    reviewId: "file_review",
    mediatorId: "mediator",
  },
  police: {
    incidentId: "incident",
    trafficMediationId: "traffic_mediation",
    mediationId: "public_security_mediation",
    transferId: "case_transfer",
    changeId: "traffic_sitting_change",
    "grantOfficerRecusal.recusalId": "officer_recusal",
    "rejectOfficerRecusal.recusalId": "officer_recusal",
  },
  court: {
    courtReferralId: "court_referral",
    choiceId: "online_choice",
    confirmationId: "judicial_confirmation",
    objectionId: "confirmation_objection",
    questionId: "guidance_question",
  },
  petition: {
    petitionId: "petition",
    receptionDayId: "reception_day",
    "grantPetitionRecusal.recusalId": "petition_recusal",
    "rejectPetitionRecusal.recusalId": "petition_recusal",
  },
};

const names = Object.keys(subgraphs) as SubgraphName[];

let hub: TestHub;
let ids: Map<string, string>;
/** A clock of every kind each subgraph keeps. */
const clocks = new Map<SubgraphName, string[]>();
beforeAll(async () => {
  hub = await startToldHub();
  ids = await idsOfTheWorld();
}, TELLING_MS);
afterAll(() => hub.stop());

const rowsOf = <Row>(name: SubgraphName, sql: string): Promise<Row[]> =>
  hub.running[name].foundations.db.query<Row[]>(sql);

async function idsOfTheWorld(): Promise<Map<string, string>> {
  const found = new Map<string, string>([["toOrganizationId", "jzq-committee"]]);
  for (const name of names) {
    for (const [field, table] of Object.entries(tables[name])) {
      const [row] = await rowsOf<{ id: string }>(name, `SELECT id FROM ${table} ORDER BY id LIMIT 1`);
      // A world without such a row would try nothing, and nobody would notice.
      expect([table, row]).toEqual([table, { id: expect.any(String) as string }]);
      found.set(field, row!.id);
    }
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

/** What an act is tried with: a row of the demo world, or a clock of every kind. */
function inputsOf(mutation: string, named: (id: string) => string = (id) => id): unknown[] {
  const owner = names.find((name) => acts.get(name)?.has(mutation))!;
  const rows = mutation.endsWith("Deadline") ? (clocks.get(owner) ?? []) : [undefined];
  return rows.map((clock) =>
    inputOf(mutation, (field) => {
      const id = field === "deadlineId" ? clock : (ids.get(`${mutation}.${field}`) ?? ids.get(field));
      return id === undefined ? undefined : named(id);
    }),
  );
}

test("every act names the posts it is for, the ones the domain names", () => {
  const tables = Object.values(subgraphs).flatMap(({ parts }) => [...joinAccess(join(parts).access).acts.values()]);
  expect(new Map(tables.map(({ mutation, posts }) => [mutation, [...posts].sort()]))).toEqual(
    new Map([...postsOf].map(([mutation, posts]) => [mutation, [...posts].sort()])),
  );
});

test(
  "a post an act is not for is refused for that alone, and nothing is written",
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
          // By its post alone: whatever the row, and before anything is read of it.
          const codes = data?.[mutation]?.problems.map(({ code }) => code);
          if (errors !== undefined || codes?.join(" ") !== "NOT_YOUR_ACT")
            passed.push(`${mutation} by ${others[i] ?? ""}: ${JSON.stringify(errors ?? codes ?? "done")}`);
        }
      }
    }
    expect(passed.slice(0, 20)).toEqual([]);
    expect(await done()).toEqual(before);
    expect(tried).toBeGreaterThan(TRIED_AT_LEAST);
  },
  TELLING_MS,
);

/** Acts on rows of the directory: everybody may look them up, so that whose they are is no secret. */
const LOOKED_UP: readonly string[] = ["cancelDuty", "cancelReceptionDay", "endSecondment"];

test(
  "the same post of another province is told the same of a row that is there and of one that is not",
  async () => {
    const before = await done();
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const told: string[] = [];
    let tried = 0;
    for (const mutation of mutations.filter((name) => postsOf.has(name) && !LOOKED_UP.includes(name))) {
      const query = `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { problems { __typename code message path } } }`;
      const [there, missing] = [inputsOf(mutation), inputsOf(mutation, () => nowhere)];
      for (const [i, input] of there.entries()) {
        if (JSON.stringify(input) === JSON.stringify(missing[i])) continue;
        for (const post of postsOf.get(mutation)!) {
          const who = `${somebody[post as Exclude<Post, "SYSTEM">]}@elsewhere`;
          const [one, other] = await Promise.all(
            [input, missing[i]].map(async (input) => (await hub.ask<Answer>(who, query, { input })).data?.[mutation]),
          );
          tried += 1;
          if (!one || one.problems.length === 0 || JSON.stringify(one) !== JSON.stringify(other))
            told.push(`${mutation} by ${who}: ${JSON.stringify(one)} but ${JSON.stringify(other)}`);
        }
      }
    }
    expect(told).toEqual([]);
    expect(await done()).toEqual(before);
    expect(tried).toBeGreaterThan(200);
  },
  TELLING_MS,
);

const acts = new Map(
  Object.values(subgraphs).map(({ name, parts }) => [name, joinAccess(join(parts).access).acts] as const),
);
