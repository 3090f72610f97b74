import type { Client } from "pg";
import type { TrustedKey } from "../auth/service-keys.ts";
import type { SubgraphName } from "../state-machine/agencies.ts";
import { type Anchor, type Break, ChainWalk, type Link } from "./audit.chain.ts";
import { type Checkpoint, START, forgedAmong } from "./audit.checkpoint.ts";

const BATCH = 5_000;

/** Entries in their order, a batch at a time, so that memory does not grow with the trail. */
export async function* linksOf(client: Client, from = 0): AsyncGenerator<Link> {
  for (let after = from; ;) {
    const { rows } = await client.query<{ seq: string; entry: string; hash: string }>(
      `SELECT seq, entry, hash FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT ${BATCH}`,
      [after],
    );
    for (const { seq, entry, hash } of rows) yield { seq: Number(seq), entry, hash };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.seq);
  }
}

/** A trail as it was found: where it ends, and what in it is not as it was written. */
export interface Verdict {
  readonly head: Anchor;
  readonly breaks: readonly Break[];
}

/** The checkpoints that stand for what was retired, oldest first. */
export async function checkpointsOf(client: Client): Promise<Checkpoint[]> {
  const { rows } = await client.query<{ seq: string; hash: string; statement: string }>(
    `SELECT seq, hash, statement FROM audit_checkpoint ORDER BY seq`,
  );
  return rows.map(({ seq, ...rest }) => ({ seq: Number(seq), ...rest }));
}

/** Whose trail it is, and whom to believe what was signed. */
export interface Signatures {
  readonly subgraph: SubgraphName;
  readonly trusted: TrustedKey;
}

const nobody: TrustedKey = () => Promise.resolve(undefined);

/**
 * Follows a whole trail from its last checkpoint, or its beginning, and compares it with its own head and with heads that were
 * kept elsewhere; of one kept before the checkpoint, the checkpoint's signature answers. Without `signatures` none is believed.
 */
export async function verifyTrail(
  client: Client,
  kept: readonly Anchor[] = [],
  signatures?: Signatures,
): Promise<Verdict> {
  const checkpoints = await checkpointsOf(client);
  const start = checkpoints.at(-1) ?? START;
  const forged = await forgedAmong(checkpoints, signatures?.subgraph, signatures?.trusted ?? nobody);
  const { rows } = await client.query<{ seq: string; hash: string }>(`SELECT seq, hash FROM audit_head`);
  const heads = rows.map(({ seq, hash }) => ({ seq: Number(seq), hash })).filter(({ seq }) => seq > 0);
  const expected = [...heads, ...kept].filter(({ seq }) => seq >= start.seq);
  const met = new Map<number, string | undefined>(expected.map(({ seq }) => [seq, undefined]));
  if (met.has(start.seq)) met.set(start.seq, start.hash);
  const walk = new ChainWalk(start);
  for (const { seq } of forged) walk.found.push({ kind: "FORGED", seq });
  for (const seq of await leftOver(client, start.seq)) walk.found.push({ kind: "LEFT_OVER", seq });
  for await (const link of linksOf(client, start.seq)) {
    walk.take(link);
    if (met.has(link.seq)) met.set(link.seq, link.hash);
  }
  for (const anchor of expected) walk.expect(anchor, met.get(anchor.seq));
  return { head: walk.head, breaks: walk.found };
}

/** The first entry a checkpoint says is gone, where there is one. */
async function leftOver(client: Client, until: number): Promise<number[]> {
  const { rows } = await client.query<{ seq: string }>(
    `SELECT seq FROM audit_entry WHERE seq <= $1 ORDER BY seq LIMIT 1`,
    [until],
  );
  return rows.map(({ seq }) => Number(seq));
}
