import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Message } from "./message.ts";

export type Arrival = "NEW" | "DUPLICATE" | "OTHER_EVENT" | { readonly expected: number };

/** SHA-256 of a message body, in hex. */
export const digestOf = (body: string | Uint8Array): string => createHash("sha256").update(body).digest("hex");

/**
 * Takes note of a message in the transaction of its effect. The stream's row is locked, so two deliveries of one
 * stream cannot overlap; an event already taken note of is a duplicate, one too far ahead has to wait for its elders. A
 * position where another event stands is neither: it must not look delivered.
 */
export async function takeNote(
  db: EntityManager,
  { event, position }: Message,
  proof: { readonly signature: string; readonly digest: string; readonly receivedAt: Date },
): Promise<Arrival> {
  const stream = [event.source, event.disputeId];
  await db.query(
    `INSERT INTO inbox_stream (source, dispute_id, position) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
    stream,
  );
  const [row]: { position: number }[] = await db.query(
    `SELECT position FROM inbox_stream WHERE source = $1 AND dispute_id = $2 FOR UPDATE`,
    stream,
  );
  const last = row?.position ?? 0;
  if (position <= last) return (await stands(db, event.id, position)) ? "DUPLICATE" : "OTHER_EVENT";
  if (position !== last + 1) return { expected: last + 1 };
  await db.query(`UPDATE inbox_stream SET position = $3 WHERE source = $1 AND dispute_id = $2`, [...stream, position]);
  await db.query(
    `INSERT INTO inbox_event (id, source, dispute_id, position, type, signature, digest, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [event.id, ...stream, position, event.type, proof.signature, proof.digest, proof.receivedAt],
  );
  return "NEW";
}

async function stands(db: EntityManager, id: string, position: number): Promise<boolean> {
  const taken: unknown[] = await db.query(`SELECT 1 FROM inbox_event WHERE id = $1 AND position = $2`, [id, position]);
  return taken.length > 0;
}
