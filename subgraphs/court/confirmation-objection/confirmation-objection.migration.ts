import type { MigrationInterface, QueryRunner } from "typeorm";

export class ConfirmationObjection1790000600406 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE confirmation_objection (
        id uuid PRIMARY KEY,
        confirmation_id uuid NOT NULL REFERENCES judicial_confirmation,
        objector text NOT NULL,
        party_id uuid REFERENCES party,
        counted_from date,
        raised_on date NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        ruling_number text,
        decided_on date,
        version integer NOT NULL
      );
      CREATE INDEX confirmation_objection_confirmation ON confirmation_objection (confirmation_id, raised_on);
      CREATE INDEX confirmation_objection_party ON confirmation_objection (party_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE confirmation_objection`);
  }
}
