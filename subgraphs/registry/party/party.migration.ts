import type { MigrationInterface, QueryRunner } from "typeorm";

export class Party1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE party (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        place integer NOT NULL,
        side text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        citizen_id text,
        credit_code text,
        phone text,
        address text,
        minor boolean NOT NULL,
        person_id text
      );
      CREATE INDEX party_dispute ON party (dispute_id, place);
      CREATE INDEX party_person ON party (person_id, dispute_id) WHERE person_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE party`);
  }
}

/** A minor is acted for by a guardian. Rows of before have none; intake takes no minor without one. */
export class PartyGuardian1790000600600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE party ADD COLUMN guardian_relation text, ADD COLUMN guardian_name text, ADD COLUMN guardian_phone text;
      CREATE INDEX party_minor ON party (dispute_id) WHERE minor`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX party_minor;
      ALTER TABLE party DROP COLUMN guardian_relation, DROP COLUMN guardian_name, DROP COLUMN guardian_phone`);
  }
}

/** Rows with a value in clear are found at once: production does not start on one, and looks whenever it starts. */
export class PartyInClear1790000700200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX party_in_clear ON party (id) WHERE name NOT LIKE 'enc1.%' OR citizen_id NOT LIKE 'enc1.%'
        OR phone NOT LIKE 'enc1.%' OR address NOT LIKE 'enc1.%' OR guardian_name NOT LIKE 'enc1.%'
        OR guardian_phone NOT LIKE 'enc1.%'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX party_in_clear`);
  }
}
