import type { MigrationInterface, QueryRunner } from "typeorm";

export class LeadershipDecision1790000802201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_leadership_decision (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        body_id text NOT NULL,
        ground text NOT NULL,
        recommendation text NOT NULL,
        reported_on date NOT NULL,
        decision text,
        decided_on date,
        UNIQUE (petition_id, number),
        CHECK ((decision IS NULL) = (decided_on IS NULL))
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_leadership_decision`);
  }
}
