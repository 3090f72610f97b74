import type { MigrationInterface, QueryRunner } from "typeorm";

export class CaseMediator1790000600402 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_case_mediator (
        court_referral_id uuid NOT NULL REFERENCES court_referral,
        mediator_id text NOT NULL,
        kind text NOT NULL,
        since date NOT NULL,
        stepped_aside_on date,
        PRIMARY KEY (court_referral_id, mediator_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_case_mediator`);
  }
}
