import type { Client } from "pg";
import { type Anchor, type Break, ChainWalk, type Link } from "./audit.chain.ts";

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

/** Follows a whole trail and compares it with its own head and with heads that were kept elsewhere. */
export async function verifyTrail(client: Client, kept: readonly Anchor[] = []): Promise<Verdict> {
  const { rows } = await client.query<{ seq: string; hash: string }>(`SELECT seq, hash FROM audit_head`);
  const heads = rows.map(({ seq, hash }) => ({ seq: Number(seq), hash })).filter(({ seq }) => seq > 0);
  const met = new Map<number, string | undefined>([...heads, ...kept].map(({ seq }) => [seq, undefined]));
  const walk = new ChainWalk();
  for await (const link of linksOf(client)) {
    walk.take(link);
    if (met.has(link.seq)) met.set(link.seq, link.hash);
  }
  for (const anchor of [...heads, ...kept]) walk.expect(anchor, met.get(anchor.seq));
  return { head: walk.head, breaks: walk.found };
}
