import type { MigrationInterface, QueryRunner } from "typeorm";

export class Supervision1790000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE supervision_notice (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        trigger text NOT NULL,
        deadline_id uuid REFERENCES deadline,
        demand text NOT NULL,
        issuer_id text NOT NULL REFERENCES organization,
        issuer_post text NOT NULL,
        addressee_id text NOT NULL REFERENCES organization,
        issued_at timestamptz NOT NULL,
        reply_due_on date,
        replies jsonb NOT NULL,
        closed_at timestamptz,
        closing_note text,
        version integer NOT NULL
      );
      CREATE INDEX supervision_notice_dispute ON supervision_notice (dispute_id, issued_at);
      CREATE INDEX supervision_notice_deadline ON supervision_notice (deadline_id);
      CREATE INDEX supervision_notice_issuer ON supervision_notice (issuer_id, issued_at);
      CREATE INDEX supervision_notice_open ON supervision_notice (issued_at, id) WHERE closed_at IS NULL;
      CREATE INDEX supervision_notice_addressee ON supervision_notice (addressee_id, issued_at, id);
      -- One open notice a body and dispute.
      CREATE UNIQUE INDEX supervision_notice_one_open ON supervision_notice (dispute_id, addressee_id)
        WHERE closed_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE supervision_notice`);
  }
}
