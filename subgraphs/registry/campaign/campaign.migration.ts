import type { MigrationInterface, QueryRunner } from "typeorm";

export class Campaign1790000300008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE campaign (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        subject text NOT NULL,
        division_code text NOT NULL REFERENCES division,
        period_from date NOT NULL,
        period_to date NOT NULL,
        categories text[] NOT NULL,
        version integer NOT NULL,
        UNIQUE (division_code, name)
      );
      CREATE INDEX campaign_period ON campaign (period_from, id);
      CREATE TABLE campaign_tag (
        campaign_id uuid NOT NULL REFERENCES campaign,
        dispute_id uuid NOT NULL REFERENCES dispute,
        tagged_at timestamptz NOT NULL,
        PRIMARY KEY (campaign_id, dispute_id)
      );
      CREATE INDEX campaign_tag_dispute ON campaign_tag (dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE campaign_tag, campaign`);
  }
}
