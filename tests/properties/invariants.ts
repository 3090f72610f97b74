import { Client } from "pg";
import type { EventType } from "../../schema/events/hub-event.ts";
import { subscribersOf } from "../../schema/events/subscriptions.ts";
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

interface Told {
  readonly id: string;
  readonly type: EventType;
  readonly source: SubgraphName;
  readonly disputeId: string;
}

/** Every event reached each of its subscribers once, with a receipt, and is one entry of the timeline. */
export async function everythingWasHeard({ hub, quarrels }: Run): Promise<void> {
  const ids = quarrels.map(({ id }) => id);
  const told: Told[] = [];
  for (const source of SUBGRAPHS) {
    const rows = await queryOn<Omit<Told, "source">>(
      hub,
      source,
      `SELECT id, type, dispute_id AS "disputeId" FROM outbox_event WHERE dispute_id = ANY ($1)`,
      [ids],
    );
    told.push(...rows.map((row) => ({ ...row, source })));
    const undelivered = `SELECT event_id FROM outbox_delivery WHERE delivered_at IS NULL OR receipt IS NULL`;
    expect(await queryOn(hub, source, undelivered)).toEqual([]);
  }
  for (const subscriber of SUBGRAPHS) {
    const heard = await queryOn<Told>(
      hub,
      subscriber,
      `SELECT id, type, source, dispute_id AS "disputeId" FROM inbox_event WHERE dispute_id = ANY ($1)`,
      [ids],
    );
    const meant = told.filter(({ type, source }) => source !== subscriber && subscribersOf(type).includes(subscriber));
    expect({ [subscriber]: lines(heard) }).toEqual({ [subscriber]: lines(meant) });
  }
  const entries = await queryOn<{ id: string }>(
    hub,
    "registry",
    `SELECT id FROM timeline_entry WHERE dispute_id = ANY ($1)`,
    [ids],
  );
  expect(entries.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
}

const lines = (events: readonly Told[]): string[] =>
  events.map(({ id, type, source, disputeId }) => `${id} ${type} ${source} ${disputeId}`).sort();

/** What is said in a session is in the mediators' database, in one table, and in nothing anybody is told. */
export async function sessionsStayInTheRoom({ hub }: Run, answers: readonly string[]): Promise<void> {
  expect(await placesOfTheMarker(hub)).toEqual([]);
  expect(await strangeSessionTables(hub)).toEqual([]);
  expect(answers.filter((text) => text.includes(MARKER))).toEqual([]);
}

/** A case is accepted when the latest answer of every party to it is yes. */
export async function acceptedWithEveryonesYes({ hub, quarrels }: Run): Promise<void> {
  for (const { id, partyIds } of quarrels) {
    const cases = await queryOn<{ id: string; accepted_at: Date }>(
      hub,
      "mediation",
      `SELECT c.id, e.recorded_at AS accepted_at FROM mediation_case c
       LEFT JOIN outbox_event e ON e.record_id = c.id::text AND e.type = 'mediation.CaseAccepted'
       WHERE c.dispute_id = $1 AND (c.accepted_on IS NOT NULL OR e.id IS NOT NULL)`,
      [id],
    );
    for (const one of cases) {
      const willing = await queryOn<{ party_id: string }>(
        hub,
        "mediation",
        `SELECT party_id FROM (
           SELECT DISTINCT ON (party_id) party_id, answer FROM consent
           WHERE case_id = $1 AND answered_at < $2 ORDER BY party_id, answered_at DESC
         ) latest WHERE answer = 'GIVEN'`,
        [one.id, one.accepted_at],
      );
      expect(willing.map(({ party_id }) => party_id).sort()).toEqual([...partyIds].sort());
    }
  }
}

/** The trail has a line for every act tried and every event applied, and reads as it was written. */
export async function theTrailIsWhole({ hub, attempts }: Run, before: Baseline): Promise<void> {
  const [trail, inbox] = [
    await everywhere((name) => countOf(hub, name, "audit_entry")),
    await everywhere((name) => countOf(hub, name, "inbox_event")),
  ];
  const meant = Object.fromEntries(
    SUBGRAPHS.map((name) => [name, before.trail[name] + attempts[name] + inbox[name] - before.inbox[name]]),
  );
  expect(trail).toEqual(meant);
  for (const name of SUBGRAPHS) {
    const client = new Client({ connectionString: hub.databaseUrls[name] });
    await client.connect();
    try {
      expect({ [name]: (await verifyTrail(client)).breaks }).toEqual({ [name]: [] });
    } finally {
      await client.end();
    }
  }
}
