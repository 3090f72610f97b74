import type { MigrationInterface, QueryRunner } from "typeorm";

export class ReceptionItem1790000700001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reception_item (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        reception_day_id uuid NOT NULL REFERENCES reception_day,
        number integer NOT NULL,
        state text NOT NULL,
        recorded_on date NOT NULL,
        unit_id text NOT NULL,
        arrangement text NOT NULL,
        due_on date NOT NULL,
        outcome text,
        result text,
        concluded_on date,
        UNIQUE (petition_id, number),
        -- A petition is received once on one day.
        UNIQUE (reception_day_id, petition_id),
        CHECK ((state = 'CONCLUDED') = (outcome IS NOT NULL AND result IS NOT NULL AND concluded_on IS NOT NULL))
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reception_item`);
  }
}
