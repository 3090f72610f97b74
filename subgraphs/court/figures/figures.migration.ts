import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a figure: a period of a place is read and the rest is not. */
export class CourtFigures1790000600511 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX judicial_confirmation_ruled ON judicial_confirmation (ruled_on, division_code)
        WHERE ruled_on IS NOT NULL;
      CREATE INDEX court_referral_ended ON court_referral (ended_on, division_code) WHERE ended_on IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX judicial_confirmation_ruled, court_referral_ended`);
  }
}

export class CourtMediationTimes1790000701307 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX court_hand_over_mediated ON court_hand_over (ended_on) WHERE outcome IN ('AGREED', 'FAILED')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX court_hand_over_mediated`);
  }
}
