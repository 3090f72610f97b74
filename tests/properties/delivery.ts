import type { EventType } from "../../schema/events/hub-event.ts";
import { subscribersOf } from "../../schema/events/subscriptions.ts";
import type { SubgraphName } from "../../subgraphs/shared/state-machine/agencies.ts";
import type { Run } from "./run.ts";
import { SUBGRAPHS, queryOn } from "./scene.ts";

interface Told {
  readonly id: string;
  readonly type: EventType;
  readonly source: SubgraphName;
  readonly disputeId: string;
  readonly place: string;
}

/** By stream, and within it in the order it was written: what a subgraph announced, what another applied, what the timeline tells. */
const ANNOUNCED = `
  SELECT id, type, dispute_id AS "disputeId", lpad(xmin::text, 12, '0') AS place
  FROM outbox_event WHERE dispute_id = ANY ($1)`;
const SENT = `
  SELECT e.id, e.type, e.dispute_id AS "disputeId", d.subscriber, lpad(d.position::text, 12, '0') AS place
  FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id WHERE e.dispute_id = ANY ($1)`;
const APPLIED = `
  SELECT id, type, source, dispute_id AS "disputeId", lpad(xmin::text, 12, '0') AS place
  FROM inbox_event WHERE dispute_id = ANY ($1)`;
const TIMELINE = `
  SELECT t.id, i.type, i.source, t.dispute_id AS "disputeId", lpad(t.place::text, 12, '0') AS place
  FROM timeline_entry t JOIN inbox_event i ON i.id = t.id WHERE t.dispute_id = ANY ($1)`;

/** Every event reached each of its subscribers once and in order, with a receipt, and is one entry of the timeline. */
export async function everythingWasHeard({ hub, quarrels }: Run): Promise<void> {
  const ids = [quarrels.map(({ id }) => id)];
  const told: Told[] = [];
  const sent: (Told & { readonly subscriber: SubgraphName })[] = [];
  for (const source of SUBGRAPHS) {
    const undelivered = `SELECT event_id FROM outbox_delivery WHERE delivered_at IS NULL OR receipt IS NULL`;
    expect(await queryOn(hub, source, undelivered)).toEqual([]);
    for (const row of await queryOn<Omit<Told, "source">>(hub, source, ANNOUNCED, ids)) told.push({ ...row, source });
    for (const row of await queryOn<(typeof sent)[number]>(hub, source, SENT, ids)) sent.push({ ...row, source });
  }
  for (const subscriber of SUBGRAPHS) {
    const meant = told.filter(({ type, source }) => source !== subscriber && subscribersOf(type).includes(subscriber));
    const streams = sent.filter((one) => one.subscriber === subscriber);
    expect({ [subscriber]: setOf(streams) }).toEqual({ [subscriber]: setOf(meant) });
    const applied = await queryOn<Told>(hub, subscriber, APPLIED, ids);
    expect({ [subscriber]: inOrder(applied) }).toEqual({ [subscriber]: inOrder(streams) });
  }
  const entries = await queryOn<{ id: string }>(
    hub,
    "registry",
    `SELECT id FROM timeline_entry WHERE dispute_id = ANY ($1)`,
    ids,
  );
  expect(entries.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
  const heard = await queryOn<Told>(hub, "registry", TIMELINE, ids);
  expect(inOrder(heard)).toEqual(inOrder(sent.filter(({ subscriber }) => subscriber === "registry")));
}

const setOf = (events: readonly Told[]): string[] =>
  events.map(({ id, type, source, disputeId }) => `${source} ${disputeId} ${id} ${type}`).sort();

const inOrder = (events: readonly Told[]): string[] =>
  events
    .map((event) => [`${event.source} ${event.disputeId} ${event.place}`, `${event.id} ${event.type}`] as const)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([stream, event]) => `${stream.slice(0, -13)} ${event}`);
