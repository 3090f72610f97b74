import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionOffice1790000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_office (
        id text PRIMARY KEY,
        number_word text NOT NULL
      );
      CREATE TABLE petition_serial (
        office_id text NOT NULL REFERENCES petition_office,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (office_id, year)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_serial, petition_office`);
  }
}

/** The division of an office: most petitions belong to no dispute, whose division figures could go by. */
export class PetitionOfficeDivision1790000701201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE petition_office ADD division_code text;
      CREATE INDEX petition_office_division ON petition_office (division_code text_pattern_ops)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE petition_office DROP division_code`);
  }
}
