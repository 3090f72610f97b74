import type { MigrationInterface, QueryRunner } from "typeorm";

export class ViolenceInquiry1790000600601 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE violence_inquiry (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        stage text NOT NULL,
        answer text NOT NULL,
        asked_at timestamptz NOT NULL,
        asked_by_post text NOT NULL
      );
      CREATE INDEX violence_inquiry_dispute ON violence_inquiry (dispute_id, asked_at);
      CREATE TABLE mediating_body (
        dispute_id uuid NOT NULL,
        organization_id text NOT NULL,
        PRIMARY KEY (dispute_id, organization_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mediating_body, violence_inquiry`);
  }
}
