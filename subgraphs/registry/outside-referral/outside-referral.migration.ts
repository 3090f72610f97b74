import type { MigrationInterface, QueryRunner } from "typeorm";

export class OutsideReferral1790000300004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outside_referral (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        organization_id text NOT NULL REFERENCES organization,
        kind text NOT NULL,
        state text NOT NULL,
        body_name text NOT NULL,
        asking_party_id uuid REFERENCES party,
        consents jsonb NOT NULL,
        opened_on date NOT NULL,
        sent_on date,
        answered_on date,
        ended_on date,
        outside_number text,
        outcome text,
        paid_on date,
        lawyer_assigned boolean,
        deed_kind text,
        enforceable boolean,
        report_on date,
        excluded_days integer,
        suggestion_adopted boolean,
        version integer NOT NULL,
        -- Of a discipline matter the table can hold nothing but body and day.
        CHECK (kind <> 'DISCIPLINE' OR (asking_party_id IS NULL AND answered_on IS NULL AND outside_number IS NULL AND outcome IS NULL)),
        CHECK (kind <> 'COUNSELLING' OR (sent_on IS NULL AND outcome IS NULL))
      );
      CREATE INDEX outside_referral_dispute ON outside_referral (dispute_id, opened_on, id);
      CREATE INDEX outside_referral_organization ON outside_referral (organization_id, state);
      CREATE INDEX outside_referral_asking_party ON outside_referral (asking_party_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE outside_referral`);
  }
}
