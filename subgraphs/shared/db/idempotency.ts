import type { EntityManager } from "typeorm";
import type { Actor } from "../auth/viewer.ts";
import type { FieldCipher } from "../encryption/field-cipher.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
import { isOpenTo } from "../seal/seal.condition.ts";

/** The answer a key was given the first time: the row it made or changed, or the refusal. */
export type FirstAnswer = { readonly id: string } | { readonly refusal: Refusal };

/** One write, as its client named it. The same person at another post, or for another body, is another client. */
export interface KeyedRequest {
  readonly actor: Actor;
  readonly command: string;
  readonly key: string;
  readonly input: object;
}

/** What only one agency knows: whether a record its act was about is still the actor's to be answered of. */
export type RecordStays = (db: EntityManager, request: KeyedRequest, recordId: string) => Promise<boolean>;

/** What a key was used for, and what came of it. */
export interface Kept {
  readonly answer: FirstAnswer;
  /** The dispute and the record it was about, as the trail says. */
  readonly disputeId: string | null;
  readonly recordId: string | null;
}

const namesOf = ({ actor, command, key }: KeyedRequest): string[] => [
  actor.personId,
  actor.organizationId ?? "",
  actor.post,
  command,
  key,
];

/** How long a key stands. A client repeats a request that went unanswered within minutes, a queue of one within days. */
const KEPT_FOR = "30 days";

/**
 * Claims a key inside the write's own transaction. A second request with the same key waits for the
 * first to commit and then gets its answer; the same key with another input is refused.
 *
 * Returns null when the key is new and the work should be done. Whoever claims one leaves behind no old ones of its own.
 */
export async function claimKey(
  db: EntityManager,
  request: KeyedRequest,
  {
    cipher,
    recordStays,
  }: { readonly cipher: Pick<FieldCipher, "digests">; readonly recordStays: readonly RecordStays[] },
): Promise<FirstAnswer | null> {
  const names = namesOf(request);
  // An input may hold an identity number: a digest without a key would let it be tried.
  const digests = cipher.digests(JSON.stringify(request.input)).map(({ digest }) => digest);
  const inserted: unknown[] = await db.query(CLAIM, [...names, digests[0], KEPT_FOR]);
  if (inserted.length > 0) return null;
  const [earlier]: Earlier[] = await db.query(
    `SELECT input_digest, answer, dispute_id, record_id FROM idempotency WHERE ${THIS_KEY}`,
    names,
  );
  if (!earlier) throw new Error("An idempotency key vanished while it was claimed.");
  if (!digests.includes(earlier.input_digest))
    return {
      refusal: refuse("KEY_REUSED", "This idempotency key was used with another input.", { path: ["idempotencyKey"] }),
    };
  if (!(await staysOpen(db, request.actor, earlier.dispute_id))) return { refusal: NOT_THERE };
  for (const stays of recordStays)
    if (earlier.record_id !== null && !(await stays(db, request, earlier.record_id))) return { refusal: NOT_THERE };
  return earlier.answer;
}

interface Earlier {
  readonly input_digest: string;
  readonly answer: FirstAnswer;
  readonly dispute_id: string | null;
  readonly record_id: string | null;
}

/** Keeps the first answer beside the key, in the same transaction as the effect. */
export async function keepAnswer(
  db: EntityManager,
  request: KeyedRequest,
  { answer, disputeId, recordId }: Kept,
): Promise<void> {
  await db.query(`UPDATE idempotency SET answer = $6, dispute_id = $7, record_id = $8 WHERE ${THIS_KEY}`, [
    ...namesOf(request),
    JSON.stringify(answer),
    disputeId,
    recordId,
  ]);
}

/**
 * Whether who asked then may be answered still. A body's relation to a dispute never ends and the key says which body
 * asked, so a seal is all that can have come between, and what a `RecordStays` knows; a party is kept from its own dispute
 * by none.
 */
const staysOpen = async (db: EntityManager, actor: Actor, disputeId: string | null): Promise<boolean> =>
  disputeId === null || actor.post === "PARTY" || isOpenTo(db, actor, disputeId);

/** The answer to a key whose dispute was sealed since, or whose record is not for who asks any more: as if there were no such record. */
const NOT_THERE = refuse("RECORD_NOT_FOUND", "What this request was about is not there, or not yours to see.", {
  path: ["idempotencyKey"],
});

const THIS_KEY = `person_id = $1 AND organization_id = $2 AND post = $3 AND command = $4 AND key = $5`;

const CLAIM = `
  WITH old AS (
    DELETE FROM idempotency WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM idempotency
      WHERE person_id = $1 AND recorded_at < now() - $7::interval AND key <> $5 LIMIT 100 FOR UPDATE SKIP LOCKED)))
  INSERT INTO idempotency (person_id, organization_id, post, command, key, input_digest) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT DO NOTHING RETURNING key`;
