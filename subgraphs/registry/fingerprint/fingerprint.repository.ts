import type { EntityManager } from "typeorm";
import type { FieldCipher } from "../../shared/encryption/field-cipher.ts";
import type { DuplicateRule } from "./fingerprint.codes.ts";
import { DisputeFingerprintEntity } from "./fingerprint.entity.ts";
import type { Mark } from "./fingerprint.rules.ts";

/** Another registration of the division that one looks like, by which rules and how often each. */
export interface LookAlike {
  readonly disputeId: string;
  readonly rules: readonly { readonly rule: DuplicateRule; readonly times: number }[];
}

/** Whoever registers the same thing a hundred times makes work for nobody: the latest few are enough to decide. */
const MOST_LOOK_ALIKES = 20;

export interface FingerprintRepository {
  keep(disputeId: string, marks: readonly Mark[]): Promise<void>;
  lookAlikes(disputeId: string, divisionCode: string, marks: readonly Mark[]): Promise<LookAlike[]>;
  /**
   * Whether any other dispute, of any division, carries one of these marks, those sealed from the asker left out; one
   * statement, whatever the answer.
   */
  carriedElsewhere(exceptDisputeId: string, marks: readonly Mark[], askerId: string | null): Promise<boolean>;
  /** The disputes after one of that id with a digest that is not under the current secret. */
  outdated(after: string, limit: number): Promise<string[]>;
  /** Puts the digests of these marks under the current secret; those of other marks stay as they are. Says how many. */
  remake(marks: ReadonlyMap<string, readonly Mark[]>): Promise<number>;
}

export const fingerprintRepository = (
  db: EntityManager,
  { digests }: Pick<FieldCipher, "digests">,
): FingerprintRepository => ({
  async keep(disputeId, marks) {
    if (marks.length === 0) return;
    const rows = marks.map(({ rule, text }) => ({ disputeId, rule, ...digests(text)[0] }));
    // An agency may tell the same number twice.
    await db.createQueryBuilder().insert().into(DisputeFingerprintEntity).values(rows).orIgnore().execute();
  },

  async lookAlikes(disputeId, divisionCode, marks) {
    const own = marks.flatMap(({ text }, mark) => digests(text).map(({ digest }) => ({ mark, digest })));
    const rows: { id: string; rules: LookAlike["rules"] }[] = await db.query(
      `WITH matched AS (
         SELECT other.dispute_id, other.rule, count(DISTINCT own.mark)::integer AS times
         FROM jsonb_to_recordset($4) AS own (mark integer, digest text)
         JOIN dispute_fingerprint other ON other.digest = own.digest AND other.dispute_id <> $1
         GROUP BY other.dispute_id, other.rule)
       SELECT d.id, jsonb_agg(jsonb_build_object('rule', m.rule, 'times', m.times) ORDER BY m.rule) AS rules
       FROM matched m JOIN dispute d ON d.id = m.dispute_id AND d.division_code = $2
       GROUP BY d.id, d.registered_at ORDER BY d.registered_at DESC, d.id LIMIT $3`,
      [disputeId, divisionCode, MOST_LOOK_ALIKES, JSON.stringify(own)],
    );
    return rows.map(({ id, rules }) => ({ disputeId: id, rules }));
  },

  async carriedElsewhere(exceptDisputeId, marks, askerId) {
    const [row]: { known: boolean }[] = await db.query(
      `SELECT EXISTS (
         SELECT 1 FROM dispute_fingerprint f WHERE digest = ANY ($2) AND dispute_id <> $1
         AND NOT EXISTS (SELECT 1 FROM dispute_seal s WHERE s.dispute_id = f.dispute_id AND NOT $3 = ANY (s.open_to))
       ) AS known`,
      [exceptDisputeId, marks.flatMap(({ text }) => digests(text).map(({ digest }) => digest)), askerId ?? ""],
    );
    return row?.known ?? false;
  },

  async outdated(after, limit) {
    const rows: { id: string }[] = await db.query(
      `SELECT DISTINCT dispute_id AS id FROM dispute_fingerprint
       WHERE dispute_id > $1 AND made_with IS DISTINCT FROM $2 ORDER BY dispute_id LIMIT $3`,
      [after, digests("")[0].madeWith, limit],
    );
    return rows.map(({ id }) => id);
  },

  async remake(marks) {
    const turned = [...marks].flatMap(([disputeId, its]) =>
      its.flatMap(({ text }) => {
        const [now] = digests(text);
        return digests(text).map(({ digest: before }) => ({ dispute_id: disputeId, before, ...now }));
      }),
    );
    const [, changed]: [unknown, number] = await db.query(
      `UPDATE dispute_fingerprint f SET digest = n.digest, made_with = n."madeWith"
       FROM jsonb_to_recordset($1) AS n (dispute_id uuid, before text, digest text, "madeWith" text)
       WHERE f.dispute_id = n.dispute_id AND f.digest = n.before AND f.made_with IS DISTINCT FROM n."madeWith"`,
      [JSON.stringify(turned)],
    );
    return changed;
  },
});
