import type { MigrationInterface, QueryRunner } from "typeorm";

export class Routing1790000200005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE routing_rule (
        id text PRIMARY KEY,
        category text NOT NULL,
        division_code text NOT NULL REFERENCES division,
        level text,
        organization_id text NOT NULL REFERENCES organization,
        place integer NOT NULL
      );
      CREATE INDEX routing_rule_division ON routing_rule (division_code, category);
      CREATE INDEX routing_rule_organization ON routing_rule (organization_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE routing_rule`);
  }
}
