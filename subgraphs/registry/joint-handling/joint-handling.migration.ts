import type { MigrationInterface, QueryRunner } from "typeorm";

export class DispatchOrder1790000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispatch_order (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        lead_organization_id text NOT NULL REFERENCES organization,
        member_ids text[] NOT NULL,
        meeting_on date NOT NULL,
        reason text NOT NULL,
        ordered_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX dispatch_order_dispute ON dispatch_order (dispute_id, ordered_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispatch_order`);
  }
}
