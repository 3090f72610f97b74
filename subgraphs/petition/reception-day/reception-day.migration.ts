import type { MigrationInterface, QueryRunner } from "typeorm";

export class ReceptionDay1790000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reception_day (
        id uuid PRIMARY KEY,
        office_id text NOT NULL,
        body_id text NOT NULL,
        post_title text NOT NULL,
        mode text NOT NULL,
        takes_place_on date NOT NULL,
        place text NOT NULL,
        state text NOT NULL,
        published_on date NOT NULL,
        cancelled_on date,
        cancel_reason text,
        version integer NOT NULL,
        CHECK (published_on < takes_place_on)
      );
      CREATE INDEX reception_day_order ON reception_day (takes_place_on, id);
      CREATE INDEX reception_day_body ON reception_day (body_id, takes_place_on, id);
      CREATE INDEX reception_day_office ON reception_day (office_id, takes_place_on, id);
      -- One post receives at one place once a day.
      CREATE UNIQUE INDEX reception_day_once ON reception_day (body_id, takes_place_on, post_title, place)
        WHERE state = 'PUBLISHED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reception_day`);
  }
}
