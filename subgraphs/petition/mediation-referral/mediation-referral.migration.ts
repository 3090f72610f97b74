import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionMediation1790000000054 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_mediation (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        to_organization_id text NOT NULL,
        consents jsonb NOT NULL,
        referred_on date NOT NULL,
        signed_on date,
        mediation_case_id uuid,
        outcome text,
        agreement_id uuid,
        ended_on date,
        handed_back_on date,
        UNIQUE (petition_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_mediation`);
  }
}

/** The papers that go along, as with every other hand-over. */
export class PetitionMediationDocuments1790000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition_mediation ADD documents jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE petition_mediation ALTER documents DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition_mediation DROP documents`);
  }
}
