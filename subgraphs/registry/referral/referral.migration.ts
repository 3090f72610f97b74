import type { MigrationInterface, QueryRunner } from "typeorm";

export class Referral1790000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE referral (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        linkage text NOT NULL,
        court_mode text,
        from_organization_id text NOT NULL,
        to_organization_id text NOT NULL,
        source_record_id text,
        source_number text,
        civil_part_only boolean NOT NULL,
        legal_basis text NOT NULL,
        consents jsonb NOT NULL,
        documents jsonb NOT NULL,
        hands_back uuid REFERENCES referral,
        sent_at timestamptz NOT NULL,
        decided_at timestamptz,
        reason text,
        sent_receipt jsonb NOT NULL,
        decision_receipt jsonb,
        version integer NOT NULL
      );
      CREATE INDEX referral_dispute ON referral (dispute_id, sent_at);
      CREATE INDEX referral_receiver ON referral (to_organization_id, state, sent_at);
      -- One hand-over at a time: the holder cannot offer the same dispute to two bodies.
      CREATE UNIQUE INDEX referral_pending ON referral (dispute_id) WHERE state = 'SENT'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE referral`);
  }
}
