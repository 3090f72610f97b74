import type { DisputeLinkEntity } from "../../subgraphs/registry/link/link.entity.ts";
import { type RunSoFar, queryOn } from "./scene.ts";
import { digests, kept } from "./tables.ts";

const PAGE = `query ($id: ID!) { dispute(id: $id) { number state holder { id } referrals { id state }
    deadlines { id status dueOn } timeline(first: 100) { nodes { kind occurredAt recordedAt } } linkedTo { id } } }`;
const FIGURES = `{ all: disputes { totalCount } open: disputes(filter: { states: [REGISTERED] }) { totalCount }
    neighbours: disputes(filter: { categories: [NEIGHBOR] }) { totalCount } }`;

interface Shown {
  readonly number: string;
  readonly linkedTo: { readonly id: string } | null;
  readonly timeline: { readonly nodes: readonly { readonly kind: string }[] };
}

/** What the graph shows of the disputes of a run and counts over all. */
interface ShownOfRun {
  readonly disputes: readonly (Shown | null)[];
  readonly figures: unknown;
}

async function shownOf({ hub, quarrels }: RunSoFar): Promise<ShownOfRun> {
  const disputes: (Shown | null)[] = [];
  for (const { id } of quarrels)
    disputes.push((await hub.ask<{ dispute: Shown }>("developer", PAGE, { id })).data.dispute);
  const { data, errors } = await hub.ask("developer", FIGURES);
  expect(errors).toBeUndefined();
  return { disputes, figures: data };
}

const isOfLinks = ({ kind }: { readonly kind: string }): boolean => kind.startsWith("DISPUTES_");

/** All that is shown but the links and what the timeline tells of them. */
const without = ({ disputes, figures }: ShownOfRun) => ({
  figures,
  disputes: disputes.map(
    (one) => one && { ...one, linkedTo: null, timeline: one.timeline.nodes.filter((entry) => !isOfLinks(entry)) },
  ),
});

/** Tables a link is written down in: its own, the queue of pairs, what is announced of it and its two entries in timelines. */
const ITS_TABLES =
  /^registry (dispute_link|duplicate_candidate|timeline_entry|outbox_event|outbox_stream|outbox_delivery) /;
const others = (lines: readonly string[]): string[] => lines.filter((line) => !ITS_TABLES.test(line));

/** Of these tables a link adds rows and leaves every other row as it was, which the digest of a whole table cannot tell. */
const ADDED_TO = ["timeline_entry", "outbox_event"] as const;

/** What was there and what the graph showed before a link was made or undone. */
export interface BeforeLink {
  readonly digests: readonly string[];
  readonly kept: readonly string[];
  readonly shown: ShownOfRun;
}

export const beforeLink = async (run: RunSoFar, before: readonly string[]): Promise<BeforeLink> => ({
  digests: before,
  kept: await kept(run.hub, "registry", ADDED_TO),
  shown: await shownOf(run),
});

/**
 * Right after a link was made or undone: no dispute more or fewer, every number, record, entry and figure is what it was,
 * and one dispute follows another just as the links that hold say. So what is undone leaves what was there before it.
 */
export async function nothingButTheLink(
  run: RunSoFar,
  { leadingId, followingId }: Pick<DisputeLinkEntity, "leadingId" | "followingId">,
  state: DisputeLinkEntity["state"],
  before: BeforeLink,
): Promise<void> {
  if (state === "LINKED") run.following.set(followingId, leadingId);
  else run.following.delete(followingId);
  expect(others(await digests(run.hub))).toEqual(others(before.digests));
  const stillThere = new Set(await kept(run.hub, "registry", ADDED_TO));
  expect(before.kept.filter((row) => !stillThere.has(row))).toEqual([]);
  const after = await shownOf(run);
  expect(without(after)).toEqual(without(before.shown));
  const meant = run.quarrels.map(({ id }, i) => after.disputes[i] && { id, follows: run.following.get(id) ?? null });
  const told = run.quarrels.map(({ id }, i) => {
    const one = after.disputes[i];
    return one && { id, follows: one.linkedTo?.id ?? null };
  });
  expect(told).toEqual(meant);
  const pairs = await queryOn<{ state: string }>(
    run.hub,
    "registry",
    `SELECT state FROM duplicate_candidate WHERE ARRAY[earlier_id, later_id] @> ARRAY[$1, $2]::uuid[]`,
    [leadingId, followingId],
  );
  expect(pairs.map((pair) => pair.state)).toEqual(pairs.map(() => (state === "LINKED" ? "LINKED" : "KEPT_APART")));
}
