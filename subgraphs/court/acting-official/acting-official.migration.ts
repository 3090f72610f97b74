import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who acts in a matter is known from now on; of one begun before, from its next act. */
export class ActingOfficial1790000802301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE acting_official (
        record_id uuid NOT NULL,
        post text NOT NULL,
        person_id text NOT NULL,
        PRIMARY KEY (record_id, post)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE acting_official`);
  }
}
