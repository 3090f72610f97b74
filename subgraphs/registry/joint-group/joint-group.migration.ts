import type { MigrationInterface, QueryRunner } from "typeorm";

/** Standing groups by subject, and which of them an order of joint handling calls. */
export class JointGroup1790000600107 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE joint_group (
        id text PRIMARY KEY,
        name text NOT NULL,
        name_en text NOT NULL,
        division_code text NOT NULL REFERENCES division,
        categories text[] NOT NULL,
        lead_id text NOT NULL REFERENCES organization,
        member_ids text[] NOT NULL,
        since date NOT NULL,
        until date,
        CHECK (until >= since)
      );
      CREATE INDEX joint_group_division ON joint_group (division_code text_pattern_ops, id);
      CREATE INDEX joint_group_lead ON joint_group (lead_id);
      ALTER TABLE dispatch_order ADD COLUMN group_id text REFERENCES joint_group;
      CREATE INDEX dispatch_order_group ON dispatch_order (group_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE dispatch_order DROP COLUMN group_id; DROP TABLE joint_group`);
  }
}
