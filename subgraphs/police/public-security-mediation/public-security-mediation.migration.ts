import type { MigrationInterface, QueryRunner } from "typeorm";

export class PublicSecurityMediation1790000600200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE public_security_mediation (
        id uuid PRIMARY KEY,
        incident_id uuid NOT NULL UNIQUE REFERENCES incident,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        begun_on date,
        facts_established_on date,
        on_the_spot boolean NOT NULL,
        consents jsonb NOT NULL,
        not_mediable_ground text,
        second_asked_by text,
        agreed_on date,
        course text,
        incident_result text,
        terms text,
        performance_way text,
        perform_by date,
        signed_party_ids uuid[] NOT NULL,
        performed_on date,
        proof text,
        routes_told text[] NOT NULL,
        told_on date,
        ended_on date,
        version integer NOT NULL
      );
      CREATE INDEX public_security_mediation_dispute ON public_security_mediation (dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE public_security_mediation`);
  }
}
