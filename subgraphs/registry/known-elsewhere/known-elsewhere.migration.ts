import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnownElsewhere1790000300005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_elsewhere_inquiry (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        person_id text NOT NULL,
        organization_id text,
        post text NOT NULL,
        purpose text NOT NULL,
        asked_by text NOT NULL,
        known boolean NOT NULL,
        asked_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX known_elsewhere_inquiry_dispute ON known_elsewhere_inquiry (dispute_id, asked_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_elsewhere_inquiry`);
  }
}
