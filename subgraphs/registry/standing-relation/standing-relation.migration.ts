import type { MigrationInterface, QueryRunner } from "typeorm";

export class StandingRelation1790000600106 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE standing_relation (
        id text PRIMARY KEY,
        kind text NOT NULL,
        from_id text NOT NULL REFERENCES organization,
        to_id text NOT NULL REFERENCES organization,
        basis text NOT NULL,
        since date NOT NULL,
        until date,
        CHECK (from_id <> to_id),
        CHECK (until >= since)
      );
      CREATE INDEX standing_relation_from ON standing_relation (from_id, since);
      CREATE INDEX standing_relation_to ON standing_relation (to_id, since)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE standing_relation`);
  }
}
