import type { MigrationInterface, QueryRunner } from "typeorm";

export class Secondment1790000600105 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE secondment (
        id uuid PRIMARY KEY,
        centre_id text NOT NULL REFERENCES organization,
        home_body_id text NOT NULL REFERENCES organization,
        post text NOT NULL,
        since date NOT NULL,
        until date NOT NULL,
        end_reason text,
        version integer NOT NULL
      );
      CREATE INDEX secondment_centre ON secondment (centre_id, until, since);
      CREATE INDEX secondment_home ON secondment (home_body_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE secondment`);
  }
}
