import type { MigrationInterface, QueryRunner } from "typeorm";

export class PublicSecuritySitting1790000600201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE public_security_sitting (
        id uuid PRIMARY KEY,
        mediation_id uuid NOT NULL REFERENCES public_security_mediation,
        ordinal integer NOT NULL CHECK (ordinal IN (1, 2)),
        held_on date NOT NULL,
        place text NOT NULL,
        presided_by text NOT NULL,
        officers integer NOT NULL,
        auxiliaries integer NOT NULL,
        fully_recorded boolean NOT NULL,
        present_party_ids uuid[] NOT NULL,
        represented_party_ids uuid[] NOT NULL,
        others_present text[] NOT NULL,
        guardians jsonb NOT NULL,
        UNIQUE (mediation_id, ordinal)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE public_security_sitting`);
  }
}
