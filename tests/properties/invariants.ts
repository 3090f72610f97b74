import { Client } from "pg";
import type { EventType } from "../../schema/events/hub-event.ts";
import { verifyTrail } from "../../subgraphs/shared/audit/audit.reader.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { TestHub } from "../support/hub.ts";
import type { Run } from "./run.ts";
import { MARKER, SUBGRAPHS, queryOn } from "./scene.ts";
import { placesOfTheMarker, strangeSessionTables } from "./tables.ts";

/** How far everything had come before a run. */
export interface Baseline {
  readonly disputes: number;
  readonly trail: Readonly<Record<SubgraphName, number>>;
  readonly inbox: Readonly<Record<SubgraphName, number>>;
}

const countOf = async (hub: TestHub, name: SubgraphName, table: string): Promise<number> =>
  (await queryOn<{ n: number }>(hub, name, `SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

const everywhere = async (count: (name: SubgraphName) => Promise<number>): Promise<Record<SubgraphName, number>> =>
  Object.fromEntries(await Promise.all(SUBGRAPHS.map(async (name) => [name, await count(name)] as const))) as Record<
    SubgraphName,
    number
  >;

export const baseline = async (hub: TestHub): Promise<Baseline> => ({
  disputes: await countOf(hub, "registry", "dispute"),
  trail: await everywhere((name) => countOf(hub, name, "audit_entry")),
  inbox: await everywhere((name) => countOf(hub, name, "inbox_event")),
});

/** A dispute is made by registering it and by nothing else: not by linking, unlinking, closing or taking up again. */
export async function onlyRegisteredDisputes({ hub, quarrels }: Run, before: Baseline): Promise<void> {
  expect(await countOf(hub, "registry", "dispute")).toBe(before.disputes + quarrels.length);
}

/** What is said in a session is in the mediators' database, in one table, and in nothing anybody is told. */
export async function sessionsStayInTheRoom({ hub }: Run, answers: readonly string[]): Promise<void> {
  expect(await placesOfTheMarker(hub)).toEqual([]);
  expect(await strangeSessionTables(hub)).toEqual([]);
  expect(answers.filter((text) => text.includes(MARKER))).toEqual([]);
}

/** Acts of mediation that take the yes of every party at that moment. */
const ONLY_WITH_CONSENT = [
  "mediation.CaseAccepted",
  "mediation.MediatorAssigned",
  "mediation.SessionHeld",
  "mediation.AgreementReached",
] as const satisfies EventType[];

const LATEST_YES = `
  SELECT e.type, e.data->>'caseId' AS case_id, ARRAY (
    SELECT party_id::text FROM (
      SELECT DISTINCT ON (party_id) party_id, answer FROM consent
      WHERE case_id::text = e.data->>'caseId' AND answered_at < e.recorded_at ORDER BY party_id, answered_at DESC
    ) latest WHERE answer = 'GIVEN' ORDER BY party_id::text
  ) AS willing
  FROM outbox_event e WHERE e.dispute_id = $1 AND e.type = ANY ($2) ORDER BY e.recorded_at`;

/** Cases that go on, and whoever may have stopped them: the latest answer of each party to them. */
const STILL_WILLING = `
  SELECT c.id, ARRAY (
    SELECT party_id::text FROM (
      SELECT DISTINCT ON (party_id) party_id, answer FROM consent
      WHERE case_id = c.id ORDER BY party_id, answered_at DESC
    ) latest WHERE answer = 'GIVEN' ORDER BY party_id::text
  ) AS willing
  FROM mediation_case c WHERE c.dispute_id = $1 AND c.accepted_on IS NOT NULL AND c.ended_on IS NULL`;

const MEDIATED = `
  SELECT id, state FROM mediation_case WHERE dispute_id = $1
   AND (accepted_on IS NOT NULL OR id IN (SELECT case_id FROM mediation_session))`;

/** Nothing is accepted, nobody is named, heard or bound but while the latest answer of every party is yes. */
export async function mediatedWithEveryonesYes({ hub, quarrels }: Run): Promise<void> {
  for (const { id, partyIds } of quarrels) {
    const acts = await queryOn<{ type: string; case_id: string; willing: string[] }>(hub, "mediation", LATEST_YES, [
      id,
      ONLY_WITH_CONSENT,
    ]);
    const everybody = [...partyIds].sort();
    expect(acts.map(({ type, willing }) => ({ type, willing }))).toEqual(
      acts.map(({ type }) => ({ type, willing: everybody })),
    );
    const goingOn = await queryOn<{ willing: string[] }>(hub, "mediation", STILL_WILLING, [id]);
    expect(goingOn.map(({ willing }) => willing)).toEqual(goingOn.map(() => everybody));
    // No case went on without announcing that it was accepted.
    const accepted = acts.filter(({ type }) => type === "mediation.CaseAccepted").map((act) => act.case_id);
    const cases = await queryOn<{ id: string }>(hub, "mediation", MEDIATED, [id]);
    expect(cases.map((one) => one.id).sort()).toEqual(accepted.sort());
  }
}

const TRAIL = `
  SELECT entry::jsonb->>'personId' AS person, entry::jsonb->>'action' AS action, entry::jsonb->>'outcome' AS outcome
  FROM audit_entry WHERE seq > $1 ORDER BY seq`;
const SYSTEM = "system";

/** The trail has a line for every act tried, event applied and clock turned, in their order, and reads as it was written. */
export async function theTrailIsWhole({ hub, attempts, turned }: Run, before: Baseline): Promise<void> {
  for (const name of SUBGRAPHS) {
    const lines = await queryOn<{ person: string; action: string; outcome: string }>(hub, name, TRAIL, [
      before.trail[name],
    ]);
    const byPeople = lines.filter(({ person }) => person !== SYSTEM);
    expect({ [name]: byPeople.map(({ person, outcome }) => `${person} ${outcome}`) }).toEqual({
      [name]: attempts[name],
    });
    const heard = await queryOn<{ type: string }>(
      hub,
      name,
      `SELECT type FROM inbox_event ORDER BY xmin::text::bigint OFFSET $1`,
      [before.inbox[name]],
    );
    const turns = Array<string>(turned[name]).fill(`${name}.DeadlineTurned`);
    const byTheHub = lines.filter(({ person }) => person === SYSTEM).map(({ action }) => action);
    expect({ [name]: byTheHub.sort() }).toEqual({ [name]: [...heard.map(({ type }) => type), ...turns].sort() });
    const client = new Client({ connectionString: hub.databaseUrls[name] });
    await client.connect();
    try {
      expect({ [name]: (await verifyTrail(client)).breaks }).toEqual({ [name]: [] });
    } finally {
      await client.end();
    }
  }
}
