import type { EntityManager, MigrationInterface, QueryRunner } from "typeorm";
import type { FieldCipher } from "../encryption/field-cipher.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";

/** The answer a key was given the first time: the row it made or changed, or the refusal. */
export type FirstAnswer = { readonly id: string } | { readonly refusal: Refusal };

/** One write, as its client named it. */
export interface KeyedRequest {
  readonly personId: string;
  readonly command: string;
  readonly key: string;
  readonly input: object;
}

/**
 * Claims a key inside the write's own transaction. A second request with the same key waits for the
 * first to commit and then gets its answer; the same key with another input is refused.
 *
 * Returns null when the key is new and the work should be done.
 */
export async function claimKey(
  db: EntityManager,
  { personId, command, key, input }: KeyedRequest,
  cipher: Pick<FieldCipher, "digests">,
): Promise<FirstAnswer | null> {
  // An input may hold an identity number: a digest without a key would let it be tried.
  const digests = cipher.digests(JSON.stringify(input)).map(({ digest }) => digest);
  const inserted: unknown[] = await db.query(
    `INSERT INTO idempotency (person_id, command, key, input_digest) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [personId, command, key, digests[0]],
  );
  if (inserted.length > 0) return null;
  const [earlier]: { input_digest: string; answer: FirstAnswer }[] = await db.query(
    `SELECT input_digest, answer FROM idempotency WHERE person_id = $1 AND command = $2 AND key = $3`,
    [personId, command, key],
  );
  if (!earlier) throw new Error("An idempotency key vanished while it was claimed.");
  if (digests.includes(earlier.input_digest)) return earlier.answer;
  const refusal = refuse("KEY_REUSED", "This idempotency key was used with another input.", {
    path: ["idempotencyKey"],
  });
  return { refusal };
}

/** Keeps the first answer beside the key, in the same transaction as the effect. */
export async function keepAnswer(
  db: EntityManager,
  { personId, command, key }: KeyedRequest,
  answer: FirstAnswer,
): Promise<void> {
  await db.query(`UPDATE idempotency SET answer = $4 WHERE person_id = $1 AND command = $2 AND key = $3`, [
    personId,
    command,
    key,
    JSON.stringify(answer),
  ]);
}

export class Idempotency1790000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idempotency (
        person_id text NOT NULL,
        command text NOT NULL,
        key text NOT NULL,
        input_digest text NOT NULL,
        answer jsonb,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, command, key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE idempotency`);
  }
}
