import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionForwarding1790000000053 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_forwarding (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        manner text NOT NULL,
        to_organization_id text NOT NULL,
        forwarded_on date NOT NULL,
        reply_due_on date,
        custody text NOT NULL,
        received_on date,
        object_by date,
        objected_on date,
        objection text,
        objection_agreed boolean,
        ended_on date,
        ended_because text,
        reason text,
        UNIQUE (petition_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_forwarding`);
  }
}
