import type { MigrationInterface, QueryRunner } from "typeorm";

export class TrafficMediation1790000600203 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE traffic_mediation (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        unit_id text NOT NULL,
        state text NOT NULL,
        determination_number text NOT NULL,
        determination_received_on date NOT NULL,
        opened_at timestamptz NOT NULL,
        applicant_ids uuid[] NOT NULL,
        applied_on date,
        accepted_on date,
        closed_at_request_of uuid[] NOT NULL,
        damage_kind text,
        started_on date,
        sitting_at timestamptz,
        sitting_place text,
        sitting_told_on date,
        insurer_present boolean,
        mediation_basis text,
        accident_facts text,
        items jsonb NOT NULL,
        shares jsonb NOT NULL,
        performance_way text,
        perform_by date,
        document_on date,
        end_ground text,
        routes_told text[] NOT NULL,
        told_on date,
        version integer NOT NULL,
        UNIQUE (unit_id, determination_number)
      );
      CREATE INDEX traffic_mediation_dispute ON traffic_mediation (dispute_id, opened_at);
      CREATE INDEX traffic_mediation_unit ON traffic_mediation (unit_id, opened_at, id);
      CREATE INDEX traffic_mediation_opened ON traffic_mediation (opened_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE traffic_mediation`);
  }
}
