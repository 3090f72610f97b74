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
  lookAlikes(disputeId: string, divisionCode: string): Promise<LookAlike[]>;
  /**
   * Whether any other dispute, of any division, carries one of these marks, those sealed from the asker left out; one
   * statement, whatever the answer.
   */
  carriedElsewhere(exceptDisputeId: string, marks: readonly Mark[], askerId: string | null): Promise<boolean>;
}

export const fingerprintRepository = (
  db: EntityManager,
  { digest }: Pick<FieldCipher, "digest">,
): FingerprintRepository => ({
  async keep(disputeId, marks) {
    if (marks.length === 0) return;
    const rows = marks.map(({ rule, text }) => ({ disputeId, rule, digest: digest(text) }));
    // An agency may tell the same number twice.
    await db.createQueryBuilder().insert().into(DisputeFingerprintEntity).values(rows).orIgnore().execute();
  },

  async lookAlikes(disputeId, divisionCode) {
    const rows: { id: string; rules: LookAlike["rules"] }[] = await db.query(
      `WITH matched AS (
         SELECT other.dispute_id, other.rule, count(*)::integer AS times
         FROM dispute_fingerprint own
         JOIN dispute_fingerprint other ON other.digest = own.digest AND other.dispute_id <> own.dispute_id
         WHERE own.dispute_id = $1 GROUP BY other.dispute_id, other.rule)
       SELECT d.id, jsonb_agg(jsonb_build_object('rule', m.rule, 'times', m.times) ORDER BY m.rule) AS rules
       FROM matched m JOIN dispute d ON d.id = m.dispute_id AND d.division_code = $2
       GROUP BY d.id, d.registered_at ORDER BY d.registered_at DESC, d.id LIMIT $3`,
      [disputeId, divisionCode, MOST_LOOK_ALIKES],
    );
    return rows.map(({ id, rules }) => ({ disputeId: id, rules }));
  },

  async carriedElsewhere(exceptDisputeId, marks, askerId) {
    const [row]: { known: boolean }[] = await db.query(
      `SELECT EXISTS (
         SELECT 1 FROM dispute_fingerprint f WHERE digest = ANY ($2) AND dispute_id <> $1
         AND NOT EXISTS (SELECT 1 FROM dispute_seal s WHERE s.dispute_id = f.dispute_id AND NOT $3 = ANY (s.open_to))
       ) AS known`,
      [exceptDisputeId, marks.map(({ text }) => digest(text)), askerId ?? ""],
    );
    return row?.known ?? false;
  },
});
